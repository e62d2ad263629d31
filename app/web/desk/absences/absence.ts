import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { removeAbsence } from '#app/people/absences.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'absences');
  return redirect(pathsIn(localeOf(args.request)).deskAbsences);
}

/** Takes an absence back; one that is not one's own to take back is not there. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'absences');
  if (!removeAbsence(args.context.app, person, args.params.id ?? '')) throw new Response(null, { status: 404 });
  return redirect(`${pathsIn(localeOf(args.request)).deskAbsences}?done=removed`, 303);
}
