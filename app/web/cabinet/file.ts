import type { LoaderFunctionArgs } from '@remix-run/node';
import { openLeadFile } from '#app/leads/open-lead-file.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { sendFile } from '#app/web/http/download.server.ts';
import { wayOf } from './own-request.server.ts';

/** A file of one's own request. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const found = openLeadFile(args.context.app, wayOf(args, person), args.params['file'] ?? '');
  if (!found) throw new Response(null, { status: 404 });
  return sendFile(found.file, found.path);
}
