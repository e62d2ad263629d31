import type { LoaderFunctionArgs } from '@remix-run/node';
import { findOwnFile } from '#app/consultations/own-threads.server.ts';
import { pathOfFile } from '#app/storage/files.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { sendFile } from '#app/web/http/download.server.ts';

/** A file of one's own thread. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const { app } = args.context;
  const found = findOwnFile(app.db, person.id, args.params['id'] ?? '', args.params['file'] ?? '');
  if (!found) throw new Response(null, { status: 404 });
  return sendFile(found, pathOfFile(app, found.sha256));
}
