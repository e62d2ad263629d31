import type { RequestHandler } from 'express';
import type { App } from '#app/app.server.ts';
import { neutralPath } from '#app/words/locale.ts';
import { behindLinks } from './paths.ts';
import { developmentPolicy, scriptlessPolicy } from './policy.ts';
import { isInRooms } from './rooms.ts';

/** The headers of every answer. A page that needs other ones sets them itself. */
export function setHeaders(app: App, withVite: boolean): RequestHandler {
  const headers: Record<string, string> = {
    // Pages name the one style sheet they carry: see entry.server.tsx.
    'content-security-policy': withVite ? developmentPolicy() : scriptlessPolicy("'none'"),
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
  return (request, response, next) => {
    response.set(headers);
    const path = neutralPath(request.path);
    if (isInRooms(path) || ['/dev/', ...behindLinks].some((start) => path.startsWith(start))) {
      response.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
    }
    next();
  };
}
