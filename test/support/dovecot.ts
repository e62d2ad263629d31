import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { constants, setPriority, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { describe } from 'vitest';
import { findDovecot } from '../../bin/dovecot.mjs';

/** A real IMAP server on loopback. Every user there is has the password `secret`. */
export interface Dovecot {
  imapPort: number;
  /** The settings of a house that reads this user's mailbox. */
  settings: (user: string) => Record<string, string>;
  /** Hands messages over by LMTP, as they are, to `user` or `user+token`; each to its own where that is a function. */
  deliver: (to: string | ((n: number) => string), messages: (Buffer | string)[]) => Promise<void>;
  /** Puts messages into the mailbox as files, the quick way. */
  fill: (user: string, messages: (Buffer | string)[]) => void;
  /** Moves what was put in for one user to another, at once. */
  move: (from: string, to: string) => void;
  /** How many messages lie in a folder. */
  count: (user: string, folder?: string) => number;
  /** Numbers all messages of a mailbox anew, under another UIDVALIDITY. */
  renumber: (user: string) => void;
  /** At once, in the middle of whatever it does. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  close: () => Promise<void>;
}

const path = process.env['DOVECOT_PATH'] ?? findDovecot();
const missing = path ? undefined : 'no Dovecot';
if (missing) console.info(`Skipped: ${missing} is here, which tests of mail need; npm test installs one where it may.`);

/** Tests with a real IMAP server, where there is one. */
export const describeWithDovecot = describe.skipIf(missing);

/** `isElsewhere`: it does not take from this machine what others are measured by, as one on another would not. */
export async function startDovecot({
  capability,
  isElsewhere = false,
}: { capability?: string; isElsewhere?: boolean } = {}): Promise<Dovecot> {
  const base = mkdtempSync(join(tmpdir(), 'dc-'));
  const [imapPort, lmtpPort] = await Promise.all([freePort(), freePort()]);
  const mail = join(base, 'mail');
  mkdirSync(mail);
  // Whom it works as need not be who runs the tests.
  for (const folder of [base, mail]) chmodSync(folder, 0o777);
  const config = join(base, 'dovecot.conf');
  writeFileSync(config, configOf({ base, mail, imapPort, lmtpPort, capability }));

  let server: ChildProcess | undefined;
  const start = async () => {
    server = spawn(path ?? '', ['-F', '-c', config], { detached: true, stdio: 'ignore' });
    await Promise.all([imapPort, lmtpPort].map((port) => answers(port, server)));
    if (isElsewhere && server.pid !== undefined) setPriority(server.pid, constants.priority.PRIORITY_LOW);
  };
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (!server?.pid || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    process.kill(-server.pid, signal);
    await ended;
  };
  await start();
  return {
    imapPort,
    start,
    kill: () => end('SIGKILL'),
    close: async () => {
      await end('SIGTERM');
      rmSync(base, { recursive: true, force: true, maxRetries: 10 });
    },
    settings: (user) => ({
      IMAP_URL: `imap://${user}:secret@127.0.0.1:${imapPort}/INBOX`,
      IMAP_PROCESSED: 'Processed',
      IMAP_FAILED: 'Failed',
    }),
    deliver: (to, messages) => deliver(lmtpPort, to, messages),
    fill: (user, messages) => fill(join(mail, user), messages),
    move: (from, to) => move(join(mail, from, 'new'), join(mail, to, 'new')),
    count: (user, folder) => countIn(join(mail, user, folder ? `.${folder}` : '')),
    renumber: (user) => renumber(join(mail, user)),
  };
}

interface Place {
  base: string;
  mail: string;
  imapPort: number;
  lmtpPort: number;
  capability: string | undefined;
}

function configOf({ base, mail, imapPort, lmtpPort, capability }: Place): string {
  const isRoot = process.getuid?.() === 0;
  const { uid, gid, username } = userInfo();
  // As root, mail must belong to somebody else; as anybody else, only to oneself.
  const owner = isRoot ? 'uid=65534 gid=65534' : `uid=${uid} gid=${gid}`;
  const alone = ['anvil', 'stats', 'imap-login'].map((service) => `service ${service} {\n  chroot =\n}`).join('\n');
  return `
base_dir = ${base}/run
state_dir = ${base}/run
instance_name = ${base.split('/').at(-1) ?? ''}
log_path = ${base}/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
recipient_delimiter = +
first_valid_uid = 1
mail_location = maildir:${mail}/%n
mail_fsync = never
auth_failure_delay = 0
mail_max_userip_connections = 100
${isRoot ? '' : `default_login_user = ${username}\ndefault_internal_user = ${username}\n${alone}`}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = ${owner} home=${mail}/%n allow_all_users=yes
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = create
  }
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtpPort}
  }
}
${capability ? `protocol imap {\n  imap_capability = ${capability}\n}` : ''}
`;
}

async function deliver(
  port: number,
  to: string | ((n: number) => string),
  messages: (Buffer | string)[],
): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    lmtp: true,
    ignoreTLS: true,
    pool: true,
    maxConnections: 2,
    maxMessages: 1_000_000,
  });
  const addressOf = (n: number) => `${typeof to === 'string' ? to : to(n)}@klyuch.example`;
  try {
    await Promise.all(
      messages.map((raw, n) =>
        transport.sendMail({ envelope: { from: 'sender@client.example', to: addressOf(n) }, raw }),
      ),
    );
  } finally {
    transport.close();
  }
}

let filled = 0;

function move(from: string, to: string): void {
  for (const file of readdirSync(from)) renameSync(join(from, file), join(to, file));
}

function fill(maildir: string, messages: (Buffer | string)[]): void {
  for (const folder of ['cur', 'new', 'tmp']) {
    mkdirSync(join(maildir, folder), { recursive: true });
    chmodSync(join(maildir, folder), 0o777);
  }
  chmodSync(maildir, 0o777);
  for (const message of messages) {
    filled += 1;
    const file = join(maildir, 'new', `1700000000.M${String(filled).padStart(8, '0')}P1.host`);
    writeFileSync(file, message, { mode: 0o666 });
    chmodSync(file, 0o666);
  }
}

function countIn(maildir: string): number {
  const in_ = (folder: string) => (existsSync(join(maildir, folder)) ? readdirSync(join(maildir, folder)).length : 0);
  return in_('cur') + in_('new');
}

function renumber(maildir: string): void {
  for (const name of readdirSync(maildir)) if (name.startsWith('dovecot.index')) rmSync(join(maildir, name));
  const list = join(maildir, 'dovecot-uidlist');
  const [head = '', ...lines] = readFileSync(list, 'utf8').split('\n');
  const validity = Number(/ V(\d+)/.exec(head)?.[1]) + 1;
  writeFileSync(list, [head.replace(/ V\d+/, ` V${validity}`), ...lines].join('\n'));
}

async function answers(port: number, server: ChildProcess | undefined): Promise<void> {
  while (server?.exitCode === null) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await once(socket, 'data').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await pause(20);
  }
  throw new Error('Dovecot did not start');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
