import type { Request, RequestHandler, Response } from 'express';
import type { App } from '#app/app.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { isStaff } from '#app/people/person.ts';
import { mustHaveSecondFactor } from '#app/people/second-factor.ts';
import { findSignedIn, type SignedIn } from '#app/people/sessions.server.ts';
import { localeOfPath } from '#app/words/locale.ts';
import { pathsIn } from './paths.ts';
import { isInRooms, signInAndBack } from './rooms.ts';
import { redirectAsData } from './redirect-data.ts';
import { readCookie } from './cookies.server.ts';

/** Looks up who asks for a page of a room, once for all that comes after. */
export function findWhoAsks(app: App): RequestHandler {
  return (request, response, next) => {
    const token = isInRooms(request.path) ? readCookie(app, 'session', request.headers.cookie) : undefined;
    if (token !== undefined) response.locals['signedIn'] = findSignedIn(app, token);
    next();
  };
}

/**
 * Nobody reaches a room, nor any loader of it, without having signed in; and whoever is to have a second factor sets it up
 * before anything else. What somebody may do inside, each loader and action asks by itself (`authorise`).
 */
export function keepGate(app: App): RequestHandler {
  return (request, response, next) => {
    if (!isInRooms(request.path)) {
      next();
      return;
    }
    const signedIn = response.locals['signedIn'] as SignedIn | undefined;
    const paths = pathsIn(localeOfPath(request.path));
    if (!signedIn) {
      leadTo(signInAndBack(pageOf(request)), request, response);
    } else if (request.path.startsWith(paths.account) || !lacksSecondFactor(app, signedIn)) {
      next();
    } else {
      leadTo(paths.secondFactor, request, response);
    }
  };
}

function lacksSecondFactor(app: App, { session, person }: SignedIn): boolean {
  if (session.secondFactorAt !== null || !isStaff(person)) return false;
  return mustHaveSecondFactor(person.role, readSetting(app.db, 'secondFactor').required);
}

/** The page that is to come back: the one asked for, or the one from which a form was sent. */
function pageOf({ method, originalUrl, path, headers }: Request): string {
  const { referer } = headers;
  if (method !== 'POST') return originalUrl;
  if (referer === undefined || !URL.canParse(referer)) return path;
  const { pathname, search } = new URL(referer);
  return pathname + search;
}

function leadTo(path: string, request: Request, response: Response): void {
  // The rest of a form is not waited for.
  if (request.method === 'POST') response.set('connection', 'close');
  if (!request.path.endsWith('.data')) {
    response.redirect(303, path);
    return;
  }
  response.status(202).set('x-remix-response', 'yes').type('text/x-script; charset=utf-8');
  response.send(redirectAsData(path, request.method === 'POST'));
}
