import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { openOwnQuestionnaire } from '#app/questionnaires/own-questionnaires.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

/** Opens one's own questionnaire, by a link that is made for it. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const token = openOwnQuestionnaire(args.context.app, person.id, args.params['id'] ?? '');
  if (token === undefined) throw new Response(null, { status: 404 });
  return redirect(pathsIn(localeOf(args.request)).questionnaire(token), 303);
}
