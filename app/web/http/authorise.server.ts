import { redirectDocument, type AppLoadContext } from '@remix-run/node';
import { findSignedIn, type SignedIn } from '#app/people/sessions.server.ts';
import { may, type Right } from '#app/people/rights.ts';
import { signInAndBack } from './rooms.ts';
import { readCookie } from './cookies.server.ts';

interface Asked {
  request: Request;
  context: AppLoadContext;
}

/**
 * The first line of every loader and action for those who have signed in: who asks, if they have this right. Sends
 * strangers to sign in and back; throws 403 at those who may not.
 */
export function authorise({ request, context }: Asked, right: Right): SignedIn {
  const signedIn = whoAsks({ request, context });
  if (!signedIn) {
    const { pathname, search } = new URL(request.url);
    throw redirectDocument(signInAndBack(pathname + search), 303);
  }
  if (!may(signedIn.person.role, right)) throw new Response(null, { status: 403 });
  return signedIn;
}

/** Who asks, if they have signed in; the gate has looked it up where the page is one of a room. */
export function whoAsks({ request, context }: Asked): SignedIn | undefined {
  if (context.signedIn) return context.signedIn;
  const token = readCookie(context.app, 'session', request.headers.get('cookie'));
  return token === undefined ? undefined : findSignedIn(context.app, token);
}
