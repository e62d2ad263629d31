import type { LoaderFunctionArgs } from '@remix-run/node';
import { openThreadFile } from '#app/consultations/open-thread-file.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { sendFile } from '#app/web/http/download.server.ts';

/** A file of a thread, for a colleague; that it was opened is written down. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const found = openThreadFile(args.context.app, person, args.params['id'] ?? '', args.params['file'] ?? '');
  if (!found) throw new Response(null, { status: 404 });
  return sendFile(found.file, found.path);
}
