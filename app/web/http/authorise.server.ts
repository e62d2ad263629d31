import { redirect, type AppLoadContext } from '@remix-run/node';
import { findSignedIn, type SignedIn } from '#app/people/sessions.server.ts';
import { may, type Right } from '#app/people/rights.ts';
import { neutralPath } from '#app/words/locale.ts';
import { localeOf } from './locale.ts';
import { pathsIn } from './paths.ts';
import { readSessionCookie } from './session-cookie.server.ts';

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
  if (!signedIn) throw redirectToSignIn(request);
  if (!may(signedIn.person.role, right)) throw new Response(null, { status: 403 });
  return signedIn;
}

/** Who asks, if they have signed in; looked up once for all loaders of a page. */
export function whoAsks({ request, context }: Asked): SignedIn | undefined {
  const known = asked.get(context);
  if (known) return known.signedIn;
  const token = readSessionCookie(request, context);
  const signedIn = token === undefined ? undefined : findSignedIn(context.app, token);
  asked.set(context, { signedIn });
  return signedIn;
}

const asked = new WeakMap<AppLoadContext, { signedIn: SignedIn | undefined }>();

/** A page comes back after signing in; a form was lost with the session, so that its page comes back. */
function redirectToSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const path = pathname.replace(/\.data$/, '');
  const back =
    neutralPath(path) === '/desk' || neutralPath(path) === '/cabinet' ? '' : `?to=${encodeURIComponent(path + search)}`;
  return redirect(pathsIn(localeOf(request)).signIn + back, 303);
}
