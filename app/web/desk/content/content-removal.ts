import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { removeShown } from '#app/content/edit-showcase.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { shownKind } from './shown-kind.server.ts';

export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'content');
  removeShown(args.context.app, person.id, shownKind(args.params['kind']), args.params['id'] ?? '');
  return redirect(pathsIn(localeOf(args.request)).deskContent, 303);
}
