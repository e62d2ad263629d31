import type { ActionFunctionArgs } from '@remix-run/node';
import { watchQuestionnaire } from '#app/questionnaires/watch.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { tokenIn } from './way.server.ts';

/** Only forms are taken here. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

/** A page tells that it is open; it hears who else is there, and how much has been saved. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request, args.context);
  const section = textIn(form, 'section') || null;
  const watched = watchQuestionnaire(args.context.app, tokenIn(args), { section, isTyping: form.has('typing') });
  if (watched.refused !== undefined) throw new Response(null, { status: 404 });
  const { seq, others } = watched;
  return Response.json({ seq, others }, { headers: { 'cache-control': 'no-store' } });
}
