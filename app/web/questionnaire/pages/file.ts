import type { LoaderFunctionArgs } from '@remix-run/node';
import { openAttachedFile } from '#app/questionnaires/attach.server.ts';
import { sendFile } from '#app/web/http/download.server.ts';
import { tokenIn } from './way.server.ts';

/** A file of the questionnaire, for whoever holds a link to it. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const found = openAttachedFile(context.app, tokenIn({ params }), params['id'] ?? '');
  if ('refused' in found) throw new Response(null, { status: 404 });
  return sendFile(found.file, found.path);
}
