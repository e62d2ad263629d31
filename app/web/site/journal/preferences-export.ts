import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportReader } from '#app/journal/export-reader.server.ts';

/** What is known of the reader, as a file. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const known = exportReader(context.app, params.token ?? '');
  if (!known) throw new Response(null, { status: 404 });
  return new Response(JSON.stringify(known, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="klyuch-my-data.json"',
    },
  });
}
