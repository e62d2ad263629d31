import { readFileSync } from 'node:fs';

// Remix takes route modules by the names written in app/routes*.ts; any other file under app/web/ must be imported.
const written = ['app/routes.ts', 'app/routes-desk.ts'].map((file) => readFileSync(file, 'utf8')).join('');
const routes = written.matchAll(/'(web\/[^']+\.tsx?)'/g);

export default {
  entry: [
    'bin/*.{ts,mjs}',
    'app/{root,entry.server,entry.client}.tsx',
    'app/routes.ts',
    'app/{mail/reading,office,questionnaires,storage,web/paper}/*.worker.mjs',
    'app/**/tables.server.ts',
    'test/**/*.test.{ts,tsx}',
    'test/bench/*-server.ts',
    // Bundled by their paths, to be killed.
    'test/support/crash-{mailroom,post-office,questionnaire}.ts',
    ...[...routes].map(([, file]) => `app/${file}`),
  ],
  project: ['{app,emails,bin,test}/**/*.{ts,tsx,mjs,css}'],
  ignoreBinaries: ['openssl', 'pdftotext'],
  ignoreExportsUsedInFile: { interface: true, type: true },
};
