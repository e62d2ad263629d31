import { parseArgs } from 'node:util';
import type { App } from '#app/app.server.ts';
import { listUncertain, resendLetter } from '#app/mail/resend.server.ts';
import { summariseLetters } from '#app/mail/summary.server.ts';
import { Refusal, runCommand, UsageError, withApp } from './command.ts';

const usage = `npm run letters -- <what>

  summary        how many letters are due, sent, refused, uncertain …
  uncertain      the letters of which nobody knows whether they arrived, with their addresses
  resend <id>    sends one of them (or a refused or skipped one) again, under its old Message-ID`;

await runCommand(usage, async (args) => {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const [what, id, ...rest] = positionals;
  if (rest.length > 0 || (id !== undefined && what !== 'resend')) throw new UsageError('That is too much at once.');
  if (what === 'summary') return withApp(summary);
  if (what === 'uncertain') return withApp(uncertain);
  if (what === 'resend') return withApp((app) => resend(app, numberOf(id)));
  throw new UsageError(what === undefined ? 'Say what to do.' : `Unknown: ${what}`);
});

function summary(app: App): void {
  const counts = summariseLetters(app);
  if (counts.length === 0) console.log('No letters yet.');
  for (const { state, count } of counts) console.log(`${state.padEnd(10)} ${count}`);
}

function uncertain(app: App): void {
  const letters = listUncertain(app);
  for (const { id, kind, recipient, messageId, postedAt, reason } of letters) {
    const posted = new Date(postedAt).toISOString();
    console.log([id, posted, kind, recipient ?? '(forgotten)', messageId, reason ?? ''].join('\t'));
  }
  console.log(`${letters.length} uncertain.`);
}

function resend(app: App, id: number): void {
  const result = resendLetter(app, id);
  if (result === 'not-found') throw new Refusal(`There is no letter ${id}.`);
  if (result === 'not-possible') {
    throw new Refusal(`Letter ${id} is on its way already or sent, or its recipient was forgotten.`);
  }
  console.log(`Letter ${id} is due again; the server sends it within a minute while it runs.`);
}

function numberOf(text: string | undefined): number {
  if (text === undefined || !/^\d{1,15}$/.test(text)) throw new UsageError('Name one letter by its number.');
  return Number(text);
}
