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
  loadSettings();
}

/** Settings from `.env`, where there is one; those of the environment go first. */
export function loadSettings() {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
