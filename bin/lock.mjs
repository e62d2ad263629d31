// npm run lock, after every npm install: makes package-lock.json name the builds of compiled packages for every system.
// npm leaves out those it could not find or did not need, and from 11.16 on `npm ci` refuses such a lock (npm/cli#9846).
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !reaches(path, name))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...(dev && { dev }), optional: true, ...fits(name) },
    ]),
);
if (process.argv.includes('--check') && missing.length > 0) {
  console.error(`package-lock.json lacks ${missing.length} entries that npm ci asks for.`);
  process.exitCode = 1;
} else if (missing.length > 0) {
  const entries = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
  console.log(`Added to package-lock.json: ${missing.length}.`);
}

/** Node's own search: beside the package, then in every folder above it. */
function reaches(path, name) {
  const above = path.lastIndexOf('node_modules/');
  const here = path === '' ? '' : `${path}/`;
  if (`${here}node_modules/${name}` in lock.packages) return true;
  return path !== '' && reaches(path.slice(0, Math.max(0, above - 1)), name);
}

/** Which systems a build is for, read from its name: `rollup-linux-arm64-musl`. Without it npm would try to fetch it here. */
function fits(name) {
  const words = name.split('/').at(-1).split('-');
  if (words.includes('wasm32')) return { cpu: ['wasm32'] };
  const systems = [
    'aix',
    'android',
    'darwin',
    'freebsd',
    'linux',
    'netbsd',
    'openbsd',
    'openharmony',
    'sunos',
    'win32',
  ];
  const at = words.findIndex((word) => systems.includes(word));
  if (at < 0) return {};
  const libc = { gnu: 'glibc', musl: 'musl' }[words[at + 2]];
  return { cpu: [words[at + 1]], os: [words[at]], ...(libc && { libc: [libc] }) };
}
