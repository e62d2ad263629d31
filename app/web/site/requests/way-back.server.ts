import { redirect } from '@remix-run/node';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

/** To the page of a request, whose token may be anything at all: a header holds less than a URL does. */
export function backToRequest(request: Request, token: string | undefined, search = '') {
  return redirect(pathsIn(localeOf(request)).request(token ?? '') + search, 303);
}
