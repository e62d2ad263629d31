import type { ActionFunctionArgs } from '@remix-run/node';
import { seeMentions } from '#app/office/notes.server.ts';
import { watchedKinds } from '#app/office/record.ts';
import { watch } from '#app/office/watching.server.ts';
import { may } from '#app/people/rights.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import type { Watched } from '#app/web/desk/parts/watching.tsx';
import { rightToWatch, versionOfWatched } from './watched.queries.server.ts';

/** A page tells that it has a record open; it hears who else has, and to which version the record has come. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'desk');
  const { app } = args.context;
  const form = await readForm(args.request, args.context);
  const kind = watchedKinds.find((one) => one === form.get('kind'));
  const id = form.get('id');
  const record = kind && typeof id === 'string' ? { kind, id } : undefined;
  if (!record) throw new Response(null, { status: 400 });
  const version = may(person.role, rightToWatch[record.kind]) ? versionOfWatched(app, record) : undefined;
  if (version === undefined) throw new Response(null, { status: 404 });
  // By the page that shows it, and not by whatever loads it ahead: to look at a record changes nothing.
  seeMentions(app, person.id, record);
  const others = watch(app, person.id, record, form.get('editing') === 'on');
  const names = others.length > 0 ? readStaff(app.db).names : {};
  const here = others.map(({ personId, isEditing }) => ({ name: names[personId] ?? '', isEditing }));
  return Response.json({ version, others: here } satisfies Watched, { headers: { 'cache-control': 'no-store' } });
}
