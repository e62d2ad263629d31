import type { LoaderFunctionArgs } from '@remix-run/node';
import { findShownLetter } from './letters.queries.server.ts';
import { refuseInProduction } from './guard.server.ts';

/** One letter's HTML as a mail client would show it (in a frame of its own), or its source. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { app } = context;
  refuseInProduction(app);
  const id = Number(params.id);
  if (params.part === 'source') {
    const source = await app.mailer.read(id);
    if (source)
      return new Response(new Uint8Array(source), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
  }
  const letter = params.part === 'html' ? await findShownLetter(app, id) : undefined;
  if (!letter?.html) throw new Response(null, { status: 404 });
  return new Response(letter.html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });
}

/** Styles of its own, still no script, and no origin. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups; frame-ancestors 'self'";
