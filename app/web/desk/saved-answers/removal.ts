import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { removeSavedAnswer } from '#app/consultations/saved-answers.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

/** Takes a saved answer away; one that is gone already is as good as taken away. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  removeSavedAnswer(args.context.app, person, args.params.id ?? '');
  return redirect(`${pathsIn(localeOf(args.request)).deskSavedAnswers}?done=removed`, 303);
}
