import type { LoaderFunctionArgs } from '@remix-run/node';
import { openAttachedFileAtDesk } from '#app/questionnaires/attach.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { sendFile } from '#app/web/http/download.server.ts';

/** A file of a questionnaire, for a colleague; that it was opened is written down. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { id = '', file = '' } = args.params;
  const found = openAttachedFileAtDesk(args.context.app, person, id, file);
  if (!found) throw new Response(null, { status: 404 });
  return sendFile(found.file, found.path);
}
