import type { LoaderFunctionArgs } from '@remix-run/node';
import { findMessageIn } from '#app/consultations/read-thread.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';

/**
 * A message as its sender laid it out, by itself: sanitised when it came in, and in a page in which nothing runs, nothing
 * is fetched and which has no origin, should the sanitising ever have missed something.
 */
export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'questions');
  const message = findMessageIn(args.context.app.db, args.params['id'] ?? '', args.params['message'] ?? '');
  if (!message || message.html === null) throw new Response(null, { status: 404 });
  const page = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">${message.html}`;
  return new Response(page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; sandbox allow-popups",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
}
