import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { setClientAccess } from '#app/people/clients.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

/** Takes somebody's right to sign in away, or gives it back. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const of = { companyId: args.params.id ?? '', id: args.params.person ?? '' };
  const wanted = (await readForm(args.request, args.context)).get('access');
  if (wanted !== 'open' && wanted !== 'closed') throw new Response(null, { status: 400 });
  const { refused } = setClientAccess(args.context.app, person.id, of, wanted === 'open');
  if (refused) throw new Response(null, { status: 404 });
  return redirect(`${pathsIn(localeOf(args.request)).deskCompany(of.companyId)}?done=saved`, 303);
}
