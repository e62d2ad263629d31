import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { closeApp, createApp, type App } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import type { ImapConfig } from '#app/inbox-config.server.ts';
import { catchUp } from '#app/mail/incoming/catch-up.server.ts';
import { openMailbox } from '#app/mail/incoming/mailbox.server.ts';
import type { Receiver } from '#app/mail/incoming/outcome.ts';
import { settleDue } from '#app/mail/incoming/settle.server.ts';
import { startDovecot } from '#test/support/dovecot.ts';
import type { Figure } from './run.ts';
import { median } from './servers.ts';

const messages = 500;
const rounds = 6;

const acceptAll: Receiver = () => ({ outcome: 'message', reason: null });

/** Reads one mailbox in turn with all that belongs to it, and by nothing but fetching and parsing. */
export async function benchInbound(receiver: Receiver = acceptAll): Promise<Figure[]> {
  const dovecot = await startDovecot();
  const folder = mkdtempSync(join(tmpdir(), 'klyuch-inbound-'));
  try {
    dovecot.fill('team', await makeMessages());
    const settings = { ...dovecot.settings('team'), IMAP_PROCESSED: '', IMAP_FAILED: '', LOG_LEVEL: 'silent' };
    const rates = { ours: [] as number[], bare: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const app = await createApp(readConfig({ NODE_ENV: 'test', DATA_DIR: join(folder, String(round)), ...settings }));
      const { imap } = app.config.inbox;
      if (!imap) throw new Error('No mailbox is in the settings');
      const ours = await rateOf(() => takeInAndSettle(app, imap, receiver));
      const bare = await rateOf(() => fetchAndParse(app, imap));
      await closeApp(app);
      // The first round warms up.
      if (round > 0) {
        rates.ours.push(ours);
        rates.bare.push(bare);
      }
    }
    const [value, limit] = [median(rates.ours), median(rates.bare)];
    const ratio = median(rates.ours.map((rate, round) => rate / (rates.bare[round] ?? NaN)));
    return [{ name: 'inbound', value, limit, ratio, unit: 'messages/s' }];
  } finally {
    await dovecot.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rateOf(work: () => Promise<number>): Promise<number> {
  const started = performance.now();
  const count = await work();
  if (count !== messages) throw new Error(`There were ${messages} messages, and ${count} came`);
  return count / ((performance.now() - started) / 1000);
}

/** As in the house: one worker takes in, another settles what is there. */
async function takeInAndSettle(app: App, imap: ImapConfig, receiver: Receiver): Promise<number> {
  const client = await openMailbox(app, imap);
  const fetching = { isDone: false };
  const fetched = catchUp(app, client, imap).finally(() => (fetching.isDone = true));
  let count = 0;
  for (;;) {
    const isLast = fetching.isDone;
    const settled = await settleDue(app, receiver);
    count += settled;
    if (isLast && settled === 0) break;
    await nextTurn();
  }
  await fetched;
  await client.logout();
  return count;
}

async function fetchAndParse(app: App, imap: ImapConfig): Promise<number> {
  const client = await openMailbox(app, imap);
  let count = 0;
  for await (const { source } of client.fetch('1:*', { source: true })) {
    if (!source) continue;
    await simpleParser(source);
    count += 1;
  }
  await client.logout();
  return count;
}

/** What clients write: answers with a quote below, some with HTML, a few with a file. */
async function makeMessages(): Promise<Buffer[]> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const said = 'Добрый день! Мы посчитали отток за полгода, числа во вложении. Когда можно обсудить?\n'.repeat(4);
  const quoted = '> Здравствуйте! Пришлите, пожалуйста, число отключений по месяцам.\n'.repeat(12);
  const text = `${said}\n16.03.2026 12:00, Консультант пишет:\n${quoted}\n-- \nАнна, «Пример-Телеком»\n+7 (000) 000-00-00\n`;
  const html = `<div>${said.replaceAll('\n', '<br>')}</div><blockquote type="cite">${quoted}</blockquote>`.repeat(3);
  const table = Buffer.alloc(60_000, 'месяц;отключений;причина\n');
  return Promise.all(
    Array.from({ length: messages }, async (_, n) => {
      const { message } = await composer.sendMail({
        from: `"Анна" <anna${n}@client.example>`,
        to: 'team@klyuch.example',
        subject: `Re: Отток за полгода, вопрос ${n}`,
        messageId: `<${n}@client.example>`,
        text,
        ...(n % 2 === 0 ? { html } : {}),
        ...(n % 10 === 0 ? { attachments: [{ filename: 'отток.csv', content: table }] } : {}),
      });
      return message as Buffer;
    }),
  );
}
