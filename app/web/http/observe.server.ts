import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { App } from '#app/app.server.ts';
import { countRequest, type Metrics } from './metrics.server.ts';

/** Numbers every request, counts it and logs how it ended: the path without its tokens, never an address, an IP or a query. */
export function observe(app: App, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const reference = app.newId().slice(-10);
    response.locals['reference'] = reference;
    response.on('close', () => {
      const ms = performance.now() - started;
      countRequest(metrics, request.method, response.statusCode, ms);
      app.log.info(
        {
          reference,
          method: request.method,
          path: pathWithoutTokens(request.path),
          status: response.statusCode,
          ms: Math.round(ms),
          ...(response.writableFinished ? {} : { aborted: true }),
        },
        'request',
      );
    });
    next();
  };
}

/** The last resort: what failed outside Remix is logged like the rest and answered without a word of its insides. */
export function answerFailures(app: App): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    // Whoever hung up in the middle of a form or of a file is no failure of ours.
    if ((request.destroyed && !request.complete) || (response.destroyed && brokeOff(error))) return;
    const status = statusOf(error);
    if (status >= 500)
      app.log.error({ err: error, reference: String(response.locals['reference']) }, 'a request failed');
    if (response.headersSent) response.destroy();
    else response.status(status).end();
  };
}

function brokeOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function statusOf(error: unknown): number {
  const isAnswer = typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number';
  return isAnswer && Number(error.status) >= 400 ? Number(error.status) : 500;
}

/** Whatever stands where a token may stand is taken for one: a mistyped token is still most of a token. */
export function pathWithoutTokens(path: string): string {
  return path
    .split('/')
    .map((part) => (part.length >= 16 || /[^\w.-]/.test(part) ? '…' : part))
    .join('/');
}
