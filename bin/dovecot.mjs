import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const install = ['apt-get update', 'apt-get install -y --no-install-recommends dovecot-imapd dovecot-lmtpd'];

/** Where the Dovecot is that tests receive real mail with, installing it if there is none. Without one it says why. */
export function findOrInstallDovecot() {
  const given = process.env.DOVECOT_PATH;
  if (given && !existsSync(given)) return { missing: `DOVECOT_PATH names ${given}, which is not there` };
  const found = given || findDovecot();
  if (found) return { path: found };
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    return { missing: 'no Dovecot 2.3 was found; packages can be installed only as root, with apt-get' };
  }
  console.log(`No Dovecot on this machine; the tests of mail need one. Installing it: ${install.join(' && ')}`);
  const failed = install.find((command) => !runs(command));
  const path = failed ? undefined : findDovecot();
  return path
    ? { path }
    : { missing: `no Dovecot was found and none could be installed (${failed ?? install.at(-1)})` };
}

/** One that has both of what is needed: IMAP to read and LMTP to deliver. */
export function findDovecot() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin'];
  return folders.map((folder) => join(folder, 'dovecot')).find((path) => existsSync(path) && isWhole(path));
}

function isWhole(path) {
  const places = ['/usr/lib/dovecot', '/usr/libexec/dovecot', join(path, '../../libexec/dovecot')];
  return places.some((folder) => ['imap', 'lmtp'].every((name) => existsSync(join(folder, name))));
}

function runs(command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, { stdio: 'inherit', shell: true, env }).status === 0;
}
