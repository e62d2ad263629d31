import { parseWithZod } from '@conform-to/zod/v4';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { viewNameForm } from '#app/office/saved-view.ts';
import { renameView } from '#app/office/saved-views.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

/** Renames a view of one's own. A name that is none, and a view that is not there, change nothing: the page shows what there is. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: viewNameForm });
  if (submission.status === 'success') {
    renameView(args.context.app, person.id, args.params.id ?? '', submission.value.name);
  }
  throw redirect(pathsIn(localeOf(args.request)).deskLeadsViews, 303);
}
