import type { Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { network } from '#app/mail/budget.ts';

/** Whatever a page accepts, nothing larger reaches it. */
const largestBody = 1024 * 1024;

/** Requests a minute from one network, reading and writing apart: generous to an office behind one address. */
const minute = 60_000;
const reads = { points: 1200, duration: 60 };
const writes = { points: 120, duration: 60 };

/** In memory on purpose: it guards the process, while the budgets for letters are kept in the database. */
export function limitRate(): RequestHandler {
  const reading = new RateLimiterMemory(reads);
  const writing = new RateLimiterMemory(writes);
  return (request, response, next) => {
    const limiter = request.method === 'GET' || request.method === 'HEAD' ? reading : writing;
    limiter.consume(network(request.ip ?? '')).then(
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

/** Refuses a body that is too large by its own word, or that will not say how large it is. */
export function limitBodies(): RequestHandler {
  return (request, response, next) => {
    if (request.headers['transfer-encoding'] !== undefined) refuse(request, response, 411);
    else if (Number(request.headers['content-length'] ?? 0) > largestBody) refuse(request, response, 413);
    else next();
  };
}

const said = {
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
