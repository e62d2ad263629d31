import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const stamp = 'node_modules/.klyuch-installed';

/** Installs what package-lock.json names, if it is not there already, and says so. */
export function installIfNeeded() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const missing = whatIsMissing();
  if (missing) {
    console.log(`Installing the packages named in package-lock.json: ${missing}.`);
    console.log('This is done once and takes a few minutes; better-sqlite3 may be compiled on the way.');
    install();
  }
  writeFileSync(stamp, wanted);
}

/** A compiled package fits one version of Node's binary interface on one kind of machine. */
function fingerprint() {
  const machine = [process.versions.modules, process.platform, process.arch].join(' ');
  return createHash('sha256').update(readFileSync('package-lock.json')).update(machine).digest('hex');
}

/** Undefined when a tree that another npm command made is as good as ours. */
function whatIsMissing() {
  if (!existsSync('node_modules/.package-lock.json')) return 'they are not installed yet';
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
  const different = Object.keys(wanted).filter(
    (path) => path !== '' && !wanted[path].optional && wanted[path].version !== installed[path]?.version,
  );
  if (different.length > 0) return `${different.length} of them differ from what is installed`;
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3');
    new Database(':memory:').close();
  } catch (error) {
    return `better-sqlite3 does not load here (${error.code ?? error.message})`;
  }
  return undefined;
}

function install() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const viaNpm = npm?.endsWith('npm-cli.js');
  const { status, error } = viaNpm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(`\nThe packages could not be installed (${error?.message ?? `npm ci ended with ${status}`}).`);
  console.error('npm says why above. It needs the network; where no ready-made better-sqlite3 fits this machine,');
  console.error('also Python 3, make and a C++ compiler (on Debian: apt-get install python3 make g++).');
  process.exit(1);
}
