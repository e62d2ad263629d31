import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { holdAfterRestore } from '#app/mail/hold.server.ts';
import { carryRefusalsOver } from '#app/mail/refusals.server.ts';
import { countEventsAfter } from '#app/people/ledger-head.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { restoreBackup, RestoreRefused } from '#app/storage/restore.server.ts';
import { Refusal, runCommand, settings, UsageError } from './command.ts';

const usage = `npm run restore -- <file> [--yes]

Puts a backup in the place of the database in DATA_DIR. Stop the server first.
  <file>   a file that npm run backup, or the server itself, made
  --yes    do not ask

The database that is replaced is kept in DATA_DIR/backups. Letters that the backup believes unsent are held,
because they may have gone out after it was made.`;

await runCommand(usage, async (args) => {
  const { values, positionals } = parseArgs({ args, options: { yes: { type: 'boolean' } }, allowPositionals: true });
  const [given, ...rest] = positionals;
  if (given === undefined || rest.length > 0) throw new UsageError('Name one file to restore.');
  const file = resolve(given);
  const { dataDir } = settings();
  if (!values.yes && !(await agrees(`Replace the database in ${dataDir} with ${file}?`))) {
    throw new Refusal('Nothing was changed.');
  }
  let held = 0;
  let lost = '';
  const { keptAside, rows } = await restoreBackup(file, dataDir, (db, replaced) => {
    held = holdAfterRestore(db, Date.now());
    if (replaced) lost = describeLost(db, replaced);
  }).catch(refuse);
  console.log(`Restored: ${file} (${statSync(file).size.toLocaleString('en')} bytes)`);
  console.log(`  readers ${rows.readers ?? 0}, consents ${rows.consents ?? 0}, letters ${rows.letters ?? 0}`);
  if (keptAside) console.log(`What it replaced is kept: ${keptAside}\n${lost}`);
  if (held === 0) console.log('No letter was waiting to be sent.');
  else console.log(howToRelease(held));
});

/** What the backup does not know: who left since is not written to, all the rest is for a person to look at. */
function describeLost(restored: Db, replaced: Db): string {
  try {
    const counts = Object.entries(countEventsAfter(restored, replaced)).map(([event, count]) => `${event} ${count}`);
    const refusals = carryRefusalsOver(restored, replaced);
    if (refusals > 0) counts.push(`of whom ${refusals} left, complained or were gone, and will not be written to`);
    if (counts.length === 0) return '  and its consent ledger holds nothing that the backup does not';
    return `  and its consent ledger goes on after the backup ends: ${counts.join(', ')}`;
  } catch {
    return '  but its consent ledger cannot be read, so what it knew beyond the backup is unknown';
  }
}

function howToRelease(held: number): string {
  return [
    `Letters held, because they may have gone out after the backup: ${held}.`,
    '  npm run letters -- uncertain      lists them',
    '  npm run letters -- resend <id>    sends one after all',
  ].join('\n');
}

function refuse(error: unknown): never {
  throw error instanceof RestoreRefused ? new Refusal(error.message) : error;
}

async function agrees(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError('Nobody is there to ask: add --yes.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} (yes/no) `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}
