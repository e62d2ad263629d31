import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install.mjs';
import { checkNodeVersion } from './node-version.mjs';

/** What every command begins with: the right Node, the project's folder, the packages. */
export function prepare() {
  checkNodeVersion();
  process.chdir(join(fileURLToPath(import.meta.url), '..', '..'));
  installIfNeeded();
}

/** Settings from `.env`, where there is one; those of the environment go first. */
export function loadSettings() {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/** npm hands a signal to the shell it runs us in, and that shell dies without passing it on: its end is our signal. */
export function stopWithShell() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
