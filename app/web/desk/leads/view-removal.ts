import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { removeView } from '#app/office/saved-views.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

/** Forgets a view of one's own. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  if (!removeView(args.context.app, person.id, args.params.id ?? '')) throw new Response(null, { status: 404 });
  throw redirect(pathsIn(localeOf(args.request)).deskLeadsViews, 303);
}
