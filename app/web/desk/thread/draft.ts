import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { findThreadAtDesk, readThread } from '#app/consultations/read-thread.server.ts';
import { keepDraft } from '#app/consultations/work-at-desk.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { withSaved } from './answer-begun.server.ts';

/** Keeps what was typed of an answer, as it is typed or by a button; with a saved answer below it where one is put in. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { app } = args.context;
  const id = args.params.id ?? '';
  if (!findThreadAtDesk(app.db, id)) throw new Response(null, { status: 404 });
  const form = await readForm(args.request, args.context);
  const typed = textIn(form, 'text');
  const whole = form.has('insert') ? readThread(app, id) : undefined;
  keepDraft(app, person, id, whole ? withSaved(app, person, whole, typed, textIn(form, 'saved')) : typed);
  if (form.has('typing')) {
    return Response.json({ at: app.clock.now() }, { headers: { 'cache-control': 'no-store' } });
  }
  return redirect(`${pathsIn(localeOf(args.request)).deskThread(id)}?done=draft#answering`, 303);
}
