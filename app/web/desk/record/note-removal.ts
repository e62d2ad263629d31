import type { ActionFunctionArgs } from '@remix-run/node';
import { removeNote } from '#app/office/notes.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { backToRecord, recordOf } from './record-of.server.ts';

/** Removes one's own note. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const removed = removeNote(app, person, args.params['id'] ?? '');
  // Its button is on one's own notes alone.
  if (removed.refused !== undefined) throw new Response(null, { status: removed.refused === 'not-own' ? 409 : 404 });
  const { kind, id } = removed.note.record;
  return backToRecord(args.request, recordOf(app.db, kind, id), '#notes');
}
