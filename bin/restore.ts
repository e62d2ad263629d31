import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { createApp, type App } from '#app/app.server.ts';
import type { Config } from '#app/config.server.ts';
import { reconcileRestoredThreads } from '#app/consultations/reconcile-restored-threads.server.ts';
import { reconcileRestored } from '#app/journal/reconcile-restored.server.ts';
import { reconcileRestoredLeads } from '#app/leads/reconcile-restored-leads.server.ts';
import { holdAfterRestore } from '#app/mail/hold.server.ts';
import { numberAnew } from '#app/mail/number-anew.server.ts';
import { carryRefusalsOver } from '#app/mail/refusals.server.ts';
import { reconcileRestoredPeople } from '#app/people/reconcile-restored-people.server.ts';
import { reconcileRestoredQuestionnaires } from '#app/questionnaires/reconcile-restored-questionnaires.server.ts';
import { countEventsAfter } from '#app/people/ledger-head.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { restoreBackup, RestoreRefused } from '#app/storage/restore.server.ts';
import { Refusal, runCommand, settings, UsageError } from './command.ts';

const usage = `npm run restore -- <file> [--yes] [--lose-refusals]

Puts a backup in the place of the database in DATA_DIR. Stop the server first.
  <file>   a file that npm run backup, or the server itself, made
  --yes    do not ask
  --lose-refusals   go on although the database that is replaced is too damaged to tell who left since the backup:
                    they are readers again and will be written to

The files that it names are put back too, from the folder files beside it or from DATA_DIR/backups/files.
The database that is replaced is kept in DATA_DIR/backups. Letters that the backup believes unsent are held,
because they may have gone out after it was made.`;

await runCommand(usage, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    options: { yes: { type: 'boolean' }, 'lose-refusals': { type: 'boolean' } },
    allowPositionals: true,
  });
  const [given, ...rest] = positionals;
  if (given === undefined || rest.length > 0) throw new UsageError('Name one file to restore.');
  const file = resolve(given);
  const config = settings();
  if (!values.yes && !(await agrees(`Replace the database in ${config.dataDir} with ${file}?`))) {
    throw new Refusal('Nothing was changed.');
  }
  const told: string[] = [];
  let held = 0;
  const { keptAside, rows, files } = await restoreBackup(file, config.dataDir, async (db, replaced) => {
    const now = Date.now();
    held = holdAfterRestore(db, now);
    numberAnew(db, replaced, now);
    if (!replaced) return;
    told.push(describeLost(db, replaced), carryOver(db, replaced, values['lose-refusals'] ?? false));
    told.push(await reconcile(config, db, replaced, values['lose-refusals'] ?? false));
  }).catch(refuse);
  console.log(`Restored: ${file} (${statSync(file).size.toLocaleString('en')} bytes)`);
  console.log(`  readers ${rows.readers ?? 0}, consents ${rows.consents ?? 0}, letters ${rows.letters ?? 0}`);
  console.log(`  files ${files.named - files.missing} of the ${files.named} that it names`);
  if (keptAside) console.log([`What it replaced is kept: ${keptAside}`, ...told].join('\n'));
  if (held === 0) console.log('No letter was waiting to be sent.');
  else console.log(howToRelease(held));
});

/** What the backup does not know: for a person to look at. */
function describeLost(restored: Db, replaced: Db): string {
  try {
    const counts = Object.entries(countEventsAfter(restored, replaced)).map(([event, count]) => `${event} ${count}`);
    if (counts.length === 0) return '  and its consent ledger holds nothing that the backup does not';
    return `  and its consent ledger goes on after the backup ends: ${counts.join(', ')}`;
  } catch {
    return '  but its consent ledger cannot be read, so what it knew beyond the backup is unknown';
  }
}

function carryOver(restored: Db, replaced: Db, mayLose: boolean): string {
  try {
    return `  and of whom it must not write to, the backup did not know ${carryRefusalsOver(restored, replaced)}`;
  } catch (error) {
    if (mayLose) return '  BUT WHO LEFT SINCE THE BACKUP COULD NOT BE READ: they will be written to again';
    throw new Refusal(
      `Nothing was changed: the database in DATA_DIR is too damaged to tell who left since the backup (${String(error)}).
Those people would be written to again. To go on all the same, add --lose-refusals.`,
    );
  }
}

/** Before the backup is in use: who left, was erased or withdrew a request since it was made is not back for a moment. */
async function reconcile(config: Config, db: Db, replaced: Db, mayLose: boolean): Promise<string> {
  const app = await createApp(config, {
    db,
    log: pino({ level: config.logLevel, base: undefined }, pino.destination(2)),
  });
  try {
    // People first: what they are known by in other areas is gone with what is destroyed there.
    const people = eraseAgain(app, replaced, mayLose);
    const readers = `  and of the readers in the backup, ${reconcileRestored(app)} have left or were erased since`;
    const requests = withdrawAgain(app, replaced, mayLose);
    return [people, readers, requests, takeLinksBack(app, replaced, mayLose)].join('\n');
  } finally {
    await app.mailer.close();
  }
}

function withdrawAgain(app: App, replaced: Db, mayLose: boolean): string {
  try {
    return `  and of the requests in the backup, ${reconcileRestoredLeads(app, replaced)} were withdrawn since`;
  } catch (error) {
    if (mayLose) return '  BUT WHICH REQUESTS WERE WITHDRAWN SINCE THE BACKUP COULD NOT BE READ: they are back';
    throw new Refusal(
      `Nothing was changed: the database in DATA_DIR is too damaged to tell which requests were withdrawn since the
backup (${String(error)}). To go on all the same, add --lose-refusals.`,
    );
  }
}

function takeLinksBack(app: App, replaced: Db, mayLose: boolean): string {
  try {
    const ended = reconcileRestoredQuestionnaires(app, replaced);
    reconcileRestoredThreads(app, replaced);
    return `  and of those who fill in questionnaires in the backup, ${ended} lost their way in since`;
  } catch (error) {
    if (mayLose)
      return '  BUT WHOSE LINKS TO QUESTIONNAIRES WERE TAKEN BACK SINCE THE BACKUP COULD NOT BE READ: they work again';
    throw new Refusal(
      `Nothing was changed: the database in DATA_DIR is too damaged to tell whose links to questionnaires were taken back
since the backup (${String(error)}). To go on all the same, add --lose-refusals.`,
    );
  }
}

function eraseAgain(app: App, replaced: Db, mayLose: boolean): string {
  try {
    const erased = reconcileRestoredPeople(app, replaced);
    return `  and of the people in the backup, ${erased} were erased since; everybody signs in anew`;
  } catch (error) {
    if (mayLose) return '  BUT WHO WAS ERASED AT THE DESK SINCE THE BACKUP COULD NOT BE READ: they are back';
    throw new Refusal(
      `Nothing was changed: the database in DATA_DIR is too damaged to tell who was erased at the desk since the
backup (${String(error)}). To go on all the same, add --lose-refusals.`,
    );
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
