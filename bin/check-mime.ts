import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { IncomingMessage } from '#app/mail/reading/incoming-message.ts';
import { readApart, type Unread } from '#app/mail/reading/read-apart.server.ts';
import { Refusal, runCommand, UsageError } from './command.ts';

const usage = `npm run check:mime -- <folder>

  Reads every message in a folder and in those below it, or one file, and prints what each comes to, a JSON line a file.`;

await runCommand(usage, async (args) => {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new UsageError('Name one folder.');
  for (const file of filesIn(folder)) {
    const read = await readApart(readFileSync(file));
    console.log(JSON.stringify({ file: relative(folder, file) || file, ...summaryOf(read) }));
  }
});

function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Refusal(`There is no ${path}.`);
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function summaryOf(read: IncomingMessage | Unread) {
  if ('failed' in read) return { outcome: 'failed', reason: read.failed };
  const { subject, from, text, body, attachments, troubles } = read;
  const quoted = body.filter(({ is }) => is === 'quoted').reduce((sum, part) => sum + part.text.length, 0);
  return {
    ...outcomeOf(read),
    subject,
    from: from && { address: from.address, name: from.name },
    text,
    quoted,
    attachments: attachments.map(({ name, type, size }) => ({ name, type, size })),
    troubles,
  };
}

function outcomeOf({ report, automatic }: IncomingMessage): { outcome: string; reason: string | null } {
  if (report?.is === 'complaint') return { outcome: 'complaint', reason: report.feedbackType };
  const failed = report?.recipients.filter(({ action }) => action === 'failed' || action === 'delayed') ?? [];
  if (report && failed.length > 0) return { outcome: 'bounce', reason: failed[0]?.meaning ?? null };
  return automatic === null ? { outcome: 'message', reason: null } : { outcome: 'automatic', reason: automatic };
}
