import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { moveShown } from '#app/content/edit-showcase.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { shownKind } from './shown-kind.server.ts';

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'content');
  const kind = shownKind(args.params['kind']);
  const form = await readForm(args.request, args.context);
  moveShown(args.context.app, person.id, kind, args.params['id'] ?? '', form.get('to') === 'up' ? -1 : 1);
  return redirect(pathsIn(localeOf(args.request)).deskContent, 303);
}
