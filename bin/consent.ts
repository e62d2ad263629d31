import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { App } from '#app/app.server.ts';
import { actsAt } from '#app/journal/reader-acts.server.ts';
import { normaliseAddress } from '#app/people/address.ts';
import { evidencePage } from '#app/people/evidence-page.ts';
import { drawExtract } from '#app/people/evidence.server.ts';
import { findHead } from '#app/people/ledger-head.server.ts';
import { proveLedger } from '#app/people/ledger.server.ts';
import { Refusal, runCommand, UsageError, withApp } from './command.ts';

const usage = `npm run consent -- <what>

  verify [--head <hash>]
      recomputes the whole consent ledger and the documents it cites. Note the head it prints somewhere else: given back later with --head,
      it shows that nothing was cut off or rewritten since.
  extract <address> [--json|--html] [--out <file>]
      everything the ledger knows of one address, with the texts that were agreed to and the state of the chain.
      --json is the default; --html is a page in Russian to print. Without --out it goes to standard output
      (npm prints two lines of its own before it: use npm run --silent).

Exit code: 0 all is well; 1 the ledger is broken or lacks evidence, or nothing is known of the address; 2 the command was misspelt.`;

const faults = {
  gap: 'its number does not follow the one before',
  link: 'it does not point at the row before it',
  row: 'its content does not fit its hash',
  details: 'its personal part does not fit the hash in it',
  document: 'the document it cites is missing, or is not the one that was published',
} as const;

await runCommand(usage, async (args) => {
  const [what, ...rest] = args;
  if (what === 'verify') return verify(rest);
  if (what === 'extract') return extract(rest);
  throw new UsageError(what === undefined ? 'Say what to do.' : `Unknown: ${what}`);
});

async function verify(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { head: { type: 'string' } } });
  const { head } = values;
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) throw new UsageError('A head is 64 hexadecimal digits.');
  return withApp((app) => {
    const proof = proveLedger(app.db);
    if (!proof.holds) throw new Refusal(`BROKEN at row ${proof.brokenAt}: ${faults[proof.because]}.`);
    console.log(`The ledger holds: ${proof.rows} rows, ${proof.destroyed} of them with the personal part destroyed.`);
    console.log(`head ${proof.head}`);
    if (head !== undefined) console.log(sinceHead(app, head, proof.rows));
    if (proof.unexplained === 0) return 0;
    console.error(`UNEXPLAINED: ${proof.unexplained} rows lack their personal part, and no destruction is on record.`);
    return 1;
  });
}

function sinceHead(app: App, head: string, rows: number): string {
  const seq = findHead(app.db, head);
  if (seq !== undefined) return `The head noted earlier is row ${seq}; ${rows - seq} rows were added since.`;
  throw new Refusal('BROKEN: the head noted earlier is not in the ledger. Its tail was cut off, or it was rewritten.');
}

async function extract(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean' }, html: { type: 'boolean' }, out: { type: 'string' } },
    allowPositionals: true,
  });
  const [typed, ...rest] = positionals;
  if (typed === undefined || rest.length > 0) throw new UsageError('Name one address.');
  if (values.json && values.html) throw new UsageError('Choose --json or --html.');
  const address = normaliseAddress(typed);
  if (address === undefined) throw new UsageError(`${typed} is not an address of e-mail.`);
  return withApp((app) => {
    const drawn = drawExtract(app, address, actsAt(app, address));
    write(values.html ? evidencePage(drawn) : `${JSON.stringify(drawn, withTimes, 2)}\n`, values.out);
    if (drawn.events.length > 0) return 0;
    console.error(`The ledger knows nothing of ${address}.`);
    return 1;
  });
}

function write(text: string, file: string | undefined): void {
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text, { mode: 0o600 });
}

/** Moments as people and other programs read them. */
function withTimes(name: string, value: unknown): unknown {
  const isMoment = name === 'at' || name === 'drawnUpAt' || name === 'publishedAt';
  return isMoment && typeof value === 'number' ? new Date(value).toISOString() : value;
}
