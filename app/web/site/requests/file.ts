import { createReadStream } from 'node:fs';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { openLeadFile } from '#app/leads/open-lead-file.server.ts';

/** A file of a request, to be kept and never to be opened in its place: what came from outside may be a page with a script. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const found = openLeadFile(context.app, params['token'] ?? '', params['id'] ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const { file, path } = found;
  return new Response(createReadableStreamFromReadable(createReadStream(path)), {
    headers: {
      'content-type': file.type,
      'content-length': String(file.size),
      'content-disposition': `attachment; filename*=UTF-8''${encoded(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}

/** As RFC 8187 wants it: `encodeURIComponent` leaves some characters that are not allowed there. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
