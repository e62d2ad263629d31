import { redirect, type AppLoadContext, type TypedResponse } from '@remix-run/node';
import type { App } from '#app/app.server.ts';
import type { Comer, Entered } from '#app/people/enter.server.ts';
import { isStaff, type Person } from '#app/people/person.ts';
import { cookie, noCookie, readCookie, type CookieName } from '#app/web/http/cookies.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { wayBack, withBack } from '#app/web/http/rooms.ts';
import { neutralPath, type Locale } from '#app/words/locale.ts';

/** What a cookie says in a request. */
export function cookieIn(app: App, request: Request, name: CookieName): string | undefined {
  return readCookie(app, name, request.headers.get('cookie'));
}

export function comerOf(request: Request, { app }: AppLoadContext): Comer {
  return { userAgent: request.headers.get('user-agent') ?? '', session: cookieIn(app, request, 'session') };
}

/** The page that was wanted, as the address or a form says. */
export function wanted(said: unknown): string | undefined {
  return typeof said === 'string' ? wayBack(said) : undefined;
}

/** Leads whoever came in to where they wanted, or to ask for the second factor first. */
export function leadIn(
  app: App,
  request: Request,
  entered: Extract<Entered, { is: 'in' | 'second' }>,
  to: string | undefined,
): TypedResponse<never> {
  const locale = localeOf(request);
  const headers = new Headers();
  const set = (line: string) => headers.append('set-cookie', line);
  set(noCookie(app, 'sign-in'));
  if (entered.is === 'second') {
    set(cookie(app, 'second-step', entered.proof, entered.expiresAt));
    return redirect(withBack(pathsIn(locale).signInSecond, to), { status: 303, headers });
  }
  set(noCookie(app, 'second-step'));
  set(cookie(app, 'session', entered.token, entered.expiresAt));
  return redirect(to !== undefined && isFor(entered.person, to) ? to : homeOf(entered.person, locale), {
    status: 303,
    headers,
  });
}

export function homeOf(person: Person, locale: Locale): string {
  return isStaff(person) ? pathsIn(locale).desk : pathsIn(locale).cabinet;
}

/** A page of the other side's room would only be refused. */
function isFor(person: Person, to: string): boolean {
  const foreign = isStaff(person) ? '/cabinet' : '/desk';
  return !neutralPath(to).startsWith(foreign);
}
