import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A program of ours in one file, built before the tests of this file: from its sources each process would take seconds to
 * start. It lies inside the project, where its packages are, and as deep as the sources, which look for the migrations.
 * Beside it lie the programs that it begins.
 */
export function bundled(entry: string, ...begun: string[]): string {
  const name = basename(entry, '.ts');
  const folder = join(root, `build/.${name}-${process.pid}`);
  beforeAll(() => buildInto(folder, [entry, ...begun]));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, `${name}.mjs`);
}

async function buildInto(folder: string, entries: string[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // What a program says of its own folder is true of its source.
    define: { 'import.meta.dirname': JSON.stringify(root) },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rollupOptions: {
        input: entries.map((entry) => join(root, entry)),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
    ssr: { noExternal: [/@react-email/] },
  });
}
