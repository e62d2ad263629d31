import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { findThreadAtDesk } from '#app/consultations/read-thread.server.ts';
import { keepDraft } from '#app/consultations/work-at-desk.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

/** Keeps what was typed of an answer, as it is typed or by a button; a saved answer is put below it on the page. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { app } = args.context;
  const thread = findThreadAtDesk(app.db, args.params.id ?? '');
  if (!thread) throw new Response(null, { status: 404 });
  const form = await readForm(args.request, args.context);
  keepDraft(app, person, thread.id, textIn(form, 'text'));
  if (form.has('typing')) {
    return Response.json({ at: app.clock.now() }, { headers: { 'cache-control': 'no-store' } });
  }
  const path = pathsIn(localeOf(args.request)).deskThread(thread.id);
  const saved = form.has('insert') ? textIn(form, 'saved') : '';
  return redirect(`${path}?${saved === '' ? 'done=draft' : String(new URLSearchParams({ saved }))}#answering`, 303);
}
