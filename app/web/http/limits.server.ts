import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { network } from '#app/mail/budget.ts';
import type { SignedIn } from '#app/people/sessions.server.ts';
import { isStraight, straighten } from './straight-path.ts';
import { mayCarryFiles } from './upload-paths.ts';

/** Whatever a page accepts, nothing larger reaches it. */
const largestBody = 1024 * 1024;

/**
 * Of the forms that files come with. 26 MB of them is kept at most; the rest is read all the same, so that whoever
 * chose too much gets the form back, with what was typed, and not a connection that broke.
 */
const largestUpload = 64 * 1024 * 1024;

/**
 * Requests a minute from one network, reading and writing apart: generous to an office behind one address. Pages from
 * memory are not among them; any other takes 5 to 25 ms.
 */
const minute = 60_000;
const reads = { points: 300, duration: 60 };
const writes = { points: 120, duration: 60 };

/** A questionnaire saves itself while it is filled in, and tells who is there: several people of one office at once. */
const fillings = { points: 900, duration: 60 };

/** A mail provider posts the one-click unsubscribings of a whole mailing from a few addresses, in whatever way it likes. */
const oneClicks = { points: 60_000, duration: 60 };

/**
 * Of one session: the desk asks again and again who else has a record open, and several consultants sit behind one
 * address. Only a session that there is counts by itself, see `gate.server.ts`.
 */
const sessionReads = { points: 1200, duration: 60 };
const sessionWrites = { points: 300, duration: 60 };

/** Forms by which somebody signs in, from one network: a whole office in the morning, but no guessing of codes. */
const signIns = { points: 30, duration: 60 };

/** In memory on purpose: it guards the process, while the budgets for letters are kept in the database. */
export function limitRate(): RequestHandler {
  const strangers = { read: new RateLimiterMemory(reads), write: new RateLimiterMemory(writes) };
  const signedIn = { read: new RateLimiterMemory(sessionReads), write: new RateLimiterMemory(sessionWrites) };
  const unsubscribing = new RateLimiterMemory(oneClicks);
  const signingIn = new RateLimiterMemory(signIns);
  const filling = new RateLimiterMemory(fillings);
  return (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const sessionId = sessionOf(response);
    const either = sessionId === undefined ? strangers : signedIn;
    const special = isOneClick(request)
      ? unsubscribing
      : isSigningIn(request)
        ? signingIn
        : isFilling(request)
          ? filling
          : undefined;
    const limiter = special ?? (isRead ? either.read : either.write);
    limiter.consume(sessionId ?? network(request.ip ?? '')).then(
      () => {
        next();
      },
      (refusal: unknown) => {
        const wait = refusal instanceof RateLimiterRes ? refusal.msBeforeNext : minute;
        response.set('retry-after', String(Math.ceil(wait / 1000)));
        refuse(request, response, 429);
      },
    );
  };
}

/**
 * Refuses what no page of ours can be asked: other methods, paths that do not decode, absolute URLs. A path of ours in
 * another spelling leads to the one it has; only what cannot be ours goes on as it is, to be told so.
 */
export function limitRequests(): RequestHandler {
  const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);
  return (request, response, next) => {
    if (!methods.has(request.method)) refuse(request, response, 405);
    else if (!request.originalUrl.startsWith('/') || !decodes(request.path)) refuse(request, response, 400);
    else if (isStraight(request.path)) next();
    else redirectToStraight(request, response, next);
  };
}

function redirectToStraight(request: Request, response: Response, next: NextFunction): void {
  const path = straighten(request.path);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (path !== undefined && isRead) response.redirect(308, path + request.originalUrl.slice(request.path.length));
  else if (path !== undefined || /^\/[/\\]|\/\//.test(request.path)) refuse(request, response, 404);
  else next();
}

/** Refuses a body that is too large by its own word, or that will not say how large it is. */
export function limitBodies(): RequestHandler {
  return (request, response, next) => {
    const untold = request.headers['transfer-encoding'] !== undefined;
    const told = Number(request.headers['content-length'] ?? 0);
    if (untold && !isOneClick(request)) refuse(request, response, 411);
    else if (told > largestBody && told > mostFor(request)) refuse(request, response, 413);
    else next();
  };
}

function mostFor({ method, url, headers }: Request): number {
  return mayCarryFiles(method, url, headers['content-type']) ? largestUpload : largestBody;
}

function isOneClick(request: Request): boolean {
  return request.method === 'POST' && /^\/(en\/)?journal\/unsubscribe\/[^/]+$/.test(request.path);
}

function isSigningIn({ method, path }: Request): boolean {
  return method === 'POST' && /^\/(en\/)?sign-in(\/|$)/.test(path);
}

function isFilling({ method, path }: Request): boolean {
  return method === 'POST' && /^\/(en\/)?questionnaires\/[^/]+\/(sections\/|presence$)/.test(path);
}

function sessionOf({ locals }: Response): string | undefined {
  return (locals['signedIn'] as SignedIn | undefined)?.session.id;
}

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const said = {
  400: ['Адрес не разобран. Скопируйте ссылку целиком.', 'The address cannot be read. Copy the link whole.'],
  404: ['Такой страницы нет.', 'There is no such page.'],
  405: ['Так к этой странице не обращаются.', 'This page is not asked like that.'],
  411: ['Запрос без длины', 'A request without its length'],
  413: [
    'Слишком большой запрос. Сократите его и отправьте снова.',
    'The request is too large. Shorten it and send it again.',
  ],
  429: ['Слишком много запросов. Подождите минуту.', 'Too many requests. Wait a minute.'],
} as const;

function refuse(request: Request, response: Response, status: keyof typeof said): void {
  // The rest of the body is not waited for.
  response.set('connection', 'close');
  const [russian, english] = said[status];
  response
    .status(status)
    .type('text/plain; charset=utf-8')
    .send(request.path.startsWith('/en') ? english : russian);
}
