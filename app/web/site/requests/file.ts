import type { LoaderFunctionArgs } from '@remix-run/node';
import { openLeadFile } from '#app/leads/open-lead-file.server.ts';
import { sendFile } from '#app/web/http/download.server.ts';

/** A file of a request, for whoever holds its link. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const found = openLeadFile(context.app, params['token'] ?? '', params['id'] ?? '');
  if (!found) throw new Response(null, { status: 404 });
  return sendFile(found.file, found.path);
}
