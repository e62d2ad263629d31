import type { RequestHandler } from 'express';
import type { App } from '#app/app.server.ts';

/** Numbers every request and logs how it ended: the path without its tokens, never an address, an IP or a query. */
export function observe(app: App): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const reference = app.newId().slice(-10);
    response.locals['reference'] = reference;
    response.on('close', () => {
      app.log.info(
        {
          reference,
          method: request.method,
          path: pathWithoutTokens(request.path),
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
          ...(response.writableFinished ? {} : { aborted: true }),
        },
        'request',
      );
    });
    next();
  };
}

/** Whatever stands where a token may stand is taken for one: a mistyped token is still most of a token. */
export function pathWithoutTokens(path: string): string {
  return path
    .split('/')
    .map((part) => (part.length >= 16 || /[^\w.-]/.test(part) ? '…' : part))
    .join('/');
}
