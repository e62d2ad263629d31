import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { removeShown } from '#app/content/edit-showcase.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { shownKind } from './shown-kind.server.ts';

/** What a colleague has changed since is shown before it goes. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'content');
  const kind = shownKind(args.params['kind']);
  const id = args.params['id'] ?? '';
  const version = (await readForm(args.request, args.context)).get('version');
  const seen = { id, version: typeof version === 'string' ? version : '' };
  const { refused } = removeShown(args.context.app, person.id, kind, seen);
  const paths = pathsIn(localeOf(args.request));
  return redirect(refused ? `${paths.deskContentItem(kind, id)}?done=changed` : paths.deskContent, 303);
}
