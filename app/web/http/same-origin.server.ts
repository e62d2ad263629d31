import type { RequestHandler } from 'express';
import type { App } from '#app/app.server.ts';
import { addressOf } from './paths.ts';
import { actsOnCookie } from './rooms.ts';

/**
 * Where a cookie says who somebody is, a page of another site must not be able to post in their name. Browsers say whose
 * page asks (Fetch Metadata; Origin where they are older, or the site has no https), and the cookie is SameSite besides.
 * Other forms act on no cookie.
 */
export function refuseForeign(app: App): RequestHandler {
  const own = addressOf(app.config, '');
  const foreign = new Set(['cross-site', 'same-site']);
  return (request, response, next) => {
    const isGuarded = request.method === 'POST' && actsOnCookie(request.path);
    const { origin, 'sec-fetch-site': site } = request.headers;
    const isForeign = site === undefined ? origin !== undefined && origin !== own : foreign.has(site);
    if (!isGuarded || !isForeign) next();
    else response.status(403).type('text/plain; charset=utf-8').send('Форма отправлена не с нашего сайта.');
  };
}
