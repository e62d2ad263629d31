import type { RequestHandler } from 'express';
import type { App } from '#app/app.server.ts';

/** The headers of every answer. A page that needs other ones sets them itself. */
export function setHeaders(app: App, withVite: boolean): RequestHandler {
  const headers: Record<string, string> = {
    'content-security-policy': policy(withVite),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    // Not no-referrer: browsers would then post `Origin: null` from the pages behind links.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  };
  if (app.config.environment === 'production') {
    headers['strict-transport-security'] = 'max-age=31536000';
  }
  const secretPath = /\/journal\/(confirm|preferences|address|erasure|unsubscribe)\/./i;
  return (request, response, next) => {
    response.set(headers);
    if (secretPath.test(request.path) || request.path.startsWith('/dev/')) {
      response.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
    }
    next();
  };
}

/** No script at all on the public site; Vite's client, in development, is a file of our own origin. */
function policy(withVite: boolean): string {
  return [
    "default-src 'none'",
    withVite
      ? "script-src 'self'; connect-src 'self' ws:; style-src 'self' 'unsafe-inline'"
      : "script-src 'none'; style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
