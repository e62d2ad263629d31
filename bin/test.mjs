// npm test: every check there is. With words after it (npm test -- stories) only the tests they name.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';

prepare();
const { findOrInstallChromium } = await import('./chromium.mjs');
const { findOrInstallDovecot } = await import('./dovecot.mjs');
const { buildIfNeeded } = await import('./build.mjs');

const only = process.argv.slice(2);
const failures = [];
const chromium = await findOrInstallChromium();
if (chromium.missing) console.log(`The browser tests will be skipped: ${chromium.missing}.`);
const dovecot = findOrInstallDovecot();
if (dovecot.missing) console.log(`The tests of a mailbox will be skipped: ${dovecot.missing}.`);

if (only.length === 0) {
  await checkInLanes(
    [
      ['lint', ['eslint/bin/eslint.js', '--max-warnings', '0', '.'], 'npm run lint shows it alone'],
      ['dead code', ['knip/bin/knip.js'], 'delete what it names, or use it; npm run dead shows it alone'],
    ],
    [
      ['types', ['typescript/bin/tsc'], 'npm run types shows it alone'],
      [
        'formatting',
        ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
        'npm run format puts it right',
      ],
    ],
  );
  step('lock', 'npm run lock completes package-lock.json', () => node(['bin/lock.mjs', '--check']));
}
step('build', 'npm run build shows it alone', buildIfNeeded);
const counts = runTests();
report(counts);

/** Each keeps one processor busy, so that two go on at a time; what one says is printed when it has ended. */
async function checkInLanes(...lanes) {
  const check = async ([name, [file, ...args], advice]) => {
    const { isWell, said } = await listenTo([join('node_modules', file), ...args]);
    step(name, advice, () => {
      process.stdout.write(said);
      return isWell;
    });
  };
  await Promise.all(
    lanes.map(async (lane) => {
      for (const one of lane) await check(one);
    }),
  );
}

function step(name, advice, run) {
  console.log(`\n— ${name}`);
  if (run()) return;
  console.log(`${name} failed: ${advice}`);
  failures.push(name);
}

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'klyuch-test-'));
  const file = join(folder, 'counts.json');
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=./bin/reporter.mjs'];
  step('tests', 'npm test -- <words of a file name> runs some of them', () =>
    node([...vitest, ...only], {
      CHROMIUM_PATH: chromium.path ?? '',
      DOVECOT_PATH: dovecot.path ?? '',
      KLYUCH_TEST_COUNTS: file,
    }),
  );
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Vitest ended before it could count.
    return { passed: 0, failed: 1, skipped: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report({ passed, failed, skipped }) {
  console.log('');
  for (const { name, reason } of skipped) console.log(`skipped: ${name}${because(name, reason)}`);
  if (failures.length > 0) console.log(`failed: ${failures.join(', ')}`);
  if (failures.length > 0 || failed > 0) process.exitCode = 1;
  console.log(`tests: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
}

function because(name, reason) {
  const needs = { 'test/browser/': chromium, 'test/mail/imap': dovecot };
  const why = reason ?? Object.entries(needs).find(([start]) => name.startsWith(start))?.[1].missing;
  return why ? ` (${why})` : '';
}

function node(args, extra = {}) {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: environment(extra) }).status === 0;
}

async function listenTo(args) {
  const child = spawn(process.execPath, args, { env: environment() });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => void (said += piece));
  const [status] = await once(child, 'close');
  return { isWell: status === 0, said };
}

function environment(extra = {}) {
  // The operator's own NODE_ENV must not reach tests: they choose theirs.
  return { ...process.env, NODE_ENV: 'test', ...extra };
}
