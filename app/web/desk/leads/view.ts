import { parseWithZod } from '@conform-to/zod/v4';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { viewNameForm } from '#app/office/saved-view.ts';
import { isOwnView, renameView } from '#app/office/saved-views.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

/** Renames a view of one's own. A name that is none changes nothing: the page shows what there is. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const id = args.params.id ?? '';
  if (!isOwnView(app.db, person.id, id)) throw new Response(null, { status: 404 });
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: viewNameForm });
  if (submission.status === 'success') {
    renameView(app, person.id, id, submission.value.name);
  }
  throw redirect(pathsIn(localeOf(args.request)).deskLeadsViews, 303);
}
