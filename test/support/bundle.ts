import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A program of ours in one file, built before the tests of this file: from its sources each process would take seconds to
 * start. It lies inside the project, where its packages are, and as deep as the sources, which look for the migrations.
 */
export function bundled(entry: string): string {
  const name = basename(entry, '.ts');
  const folder = join(root, `build/.${name}-${process.pid}`);
  beforeAll(() => buildInto(folder, join(root, entry), name));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, `${name}.mjs`);
}

async function buildInto(folder: string, entry: string, name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // What a program says of its own folder is true of its source.
    define: { 'import.meta.dirname': JSON.stringify(root) },
    build: {
      ssr: entry,
      outDir: folder,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
    ssr: { noExternal: [/@react-email/] },
  });
}
