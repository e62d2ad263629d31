import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { declineMail } from '#app/consultations/admit-mail.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { backToMessage } from './back-to-message.server.ts';

/** A message stays where it is, marked, and waits for nobody any more. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const id = args.params.id ?? '';
  const { refused } = declineMail(args.context.app, person, id);
  if (refused) return backToMessage(args.request, id, refused);
  return redirect(`${pathsIn(localeOf(args.request)).deskMail}?done=declined`, 303);
}
