import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stamp = 'build/.stamp';
const sources = ['app', 'emails', 'public', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** Builds the pages if their sources have changed since the last build. Returns whether a build is there. */
export function buildIfNeeded() {
  const wanted = fingerprint();
  if (existsSync('build/server/index.js') && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  console.log('Building the pages: their sources have changed since the last build.');
  const vite = ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel', 'error'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, vite, { stdio: 'inherit', env });
  if (status !== 0) {
    console.error('\nThe pages could not be built; the message above says where.');
    return false;
  }
  writeFileSync(stamp, wanted);
  return true;
}

function fingerprint() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of sources.filter(existsSync).flatMap(filesIn)) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
