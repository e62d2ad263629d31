import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { App } from '#app/app.server.ts';
import { network } from '#app/mail/budget.ts';
import { beginning, takeIn } from '#app/mail/incoming/take-in.server.ts';

/** Messages a minute: a mail server that hands over a backlog is one address; guesses at the token are few. */
const messages = { points: 1200, duration: 60 };
const guesses = { points: 10, duration: 60 };

/** What is larger than this by its own word is not even looked at. */
const farTooLarge = 4;

/**
 * The door for raw messages, for a mail server that hands them over itself: `POST /incoming` with `Authorization: Bearer
 * INBOX_TOKEN`. Answers 200 once the message is on the disk; the same bytes again are the same message. Without the token
 * in the settings there is no such door.
 */
export function takeMessages(app: App): RequestHandler {
  const { token, largest } = app.config.inbox;
  const taken = new RateLimiterMemory(messages);
  const guessed = new RateLimiterMemory(guesses);
  return (request, response, next) => {
    const from = network(request.ip ?? '');
    const isKnown = token !== undefined && holds(request, token);
    (isKnown ? taken : guessed).consume(from).then(
      () => {
        if (token === undefined) end(response, 404);
        else if (!isKnown) end(response.set('www-authenticate', 'Bearer'), 401);
        else if (Number(request.headers['content-length'] ?? 0) > largest * farTooLarge) end(response, 413);
        else take(app, request, response).catch(next);
      },
      () => end(response.set('retry-after', '60'), 429),
    );
  };
}

async function take(app: App, request: Request, response: Response): Promise<void> {
  const { bytes, size } = await readMessage(request, app.config.inbox.largest);
  if (size === 0) {
    end(response, 400);
    return;
  }
  if (size > app.config.inbox.largest * farTooLarge) {
    end(response, 413);
    return;
  }
  const message = { mailbox: 'post', source: 'post', uidValidity: null, uid: null } as const;
  response.set('cache-control', 'no-store').json(takeIn(app, { ...message, bytes, size }));
}

/** All of it, or the beginning of what is too large, of which the rest is read and thrown away: its sender listens afterwards. */
async function readMessage(request: Request, largest: number): Promise<{ bytes: Buffer; size: number }> {
  let pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    const before = size;
    size += piece.length;
    if (size > largest * farTooLarge) break;
    if (before <= largest && size > largest) pieces = [Buffer.concat(pieces).subarray(0, beginning)];
    else if (size <= largest) pieces.push(piece);
  }
  return { bytes: Buffer.concat(pieces), size };
}

function holds({ headers }: Request, token: string): boolean {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(given), digest(token));
}

function end(response: Response, status: number): void {
  // The rest of the message is not waited for.
  response.set('connection', 'close').status(status).end();
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
