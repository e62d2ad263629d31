import type { ActionFunctionArgs } from '@remix-run/node';
import { saveAnswers } from '#app/questionnaires/save-answers.server.ts';
import { fieldsOfEntry } from '#app/questionnaires/section-fields.ts';
import { tooMany } from '#app/web/http/errors.server.ts';
import { readWideForm } from '#app/web/http/form.server.ts';
import { named, sentFormOf } from './take-section.server.ts';
import { getParticipation, sectionIn, tokenIn } from './way.server.ts';

/** Only forms are taken here. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

/** Saves what has changed on a page that stays open, and tells it what somebody else has changed meanwhile. */
export async function action(args: ActionFunctionArgs) {
  const key = sectionIn(args, getParticipation(args));
  const fields = readWideForm(args.context);
  const saved = await saveAnswers(args.context.app, tokenIn(args), key, sentFormOf(fields));
  if (saved.refused === 'too-much-today') throw tooMany(saved.until, args.context.app.clock.now());
  if (saved.refused !== undefined) throw new Response(null, { status: 409 });
  const { savedAt, seq, contested, news } = saved;
  const theirs = Object.entries(news).map(([question, entry]) => ({
    question,
    fields: fieldsOfEntry(question, entry),
  }));
  const answer = { savedAt, seq, theirs, contested: contested.length > 0 ? named(args, contested) : [] };
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}
