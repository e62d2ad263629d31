import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { endSessionOfPerson } from '#app/people/sessions.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'account');
  return redirect(pathsIn(localeOf(args.request)).account);
}

/** Ends one of one's own sessions; somebody else's is not there. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'account');
  const isEnded = endSessionOfPerson(args.context.app, person, args.params.id ?? '', person.id);
  if (!isEnded) throw new Response(null, { status: 404 });
  return redirect(`${pathsIn(localeOf(args.request)).account}?done=ended`, 303);
}
