import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { signOut } from '#app/people/sessions.server.ts';
import { noCookie } from '#app/web/http/cookies.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { cookieIn } from './way-in.server.ts';

export function loader({ request }: LoaderFunctionArgs) {
  return redirect(pathsIn(localeOf(request)).home);
}

export function action({ request, context: { app } }: ActionFunctionArgs) {
  signOut(app, cookieIn(app, request, 'session'));
  const headers = { 'set-cookie': noCookie(app, 'session') };
  return redirect(`${pathsIn(localeOf(request)).signIn}?out`, { status: 303, headers });
}
