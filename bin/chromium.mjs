import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .filter((folder) => process.env[folder])
    .map((folder) => join(process.env[folder], 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/** Where a Chromium is, installing one if there is none. Without one it says why and what that costs. */
export async function findOrInstallChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) return { missing: `CHROMIUM_PATH names ${given}, which is not there` };
  const found = given || (await findChromium());
  if (found) return { path: found };
  const failures = [];
  for (const install of waysToInstall()) {
    console.log(`No Chromium on this machine; the browser tests need one. Installing it: ${install.join(' && ')}`);
    const failed = install.find((command) => !runs(command));
    const path = failed ? undefined : await findChromium();
    if (path) return { path };
    failures.push(failed ?? install.at(-1));
  }
  return { missing: `no Chromium was found and none could be installed (${failures.join('; ')})` };
}

async function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const { chromium } = await import('playwright-core');
  return [...onPath, ...elsewhere, chromium.executablePath()].find((path) => path && existsSync(path));
}

function waysToInstall() {
  const playwright = ['npx --no playwright-core install chromium'];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return [playwright];
  return [['apt-get update', 'apt-get install -y --no-install-recommends chromium'], playwright];
}

function runs(command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, { stdio: 'inherit', shell: true, env }).status === 0;
}
