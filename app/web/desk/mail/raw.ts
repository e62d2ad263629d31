import type { LoaderFunctionArgs } from '@remix-run/node';
import { findKept } from '#app/mail/incoming/read-kept.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { sendBytes } from '#app/web/http/download.server.ts';

/** A message as it came, to be saved; that it was taken out is written down. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { app } = args.context;
  const kept = findKept(app, args.params.id ?? '');
  if (!kept) throw new Response(null, { status: 404 });
  transact(app.db, (tx) => audit(app, tx, person.id, 'file-opened', { kind: 'mail', id: kept.row.id }));
  return sendBytes(`${kept.row.id}.eml`, kept.bytes);
}
