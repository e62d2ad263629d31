import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { endOtherSessions } from '#app/people/sessions.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'account');
  return redirect(pathsIn(localeOf(args.request)).account);
}

export function action(args: ActionFunctionArgs) {
  endOtherSessions(args.context.app, authorise(args, 'account'));
  return redirect(`${pathsIn(localeOf(args.request)).account}?done=others-ended`, 303);
}
