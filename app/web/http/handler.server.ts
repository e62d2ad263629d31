import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { App } from '#app/app.server.ts';
import type { SignedIn } from '#app/people/sessions.server.ts';
import type { Worker } from '#app/work/worker.server.ts';
import { dispatch } from './dispatch.server.ts';
import { receiveForms, type ReceivedForm } from './form.server.ts';
import { findWhoAsks, keepGate } from './gate.server.ts';
import { setHeaders } from './headers.server.ts';
import { answerHealth } from './health.server.ts';
import { takeMessages } from './incoming.server.ts';
import { keepPages, type KeptPages } from './keep.server.ts';
import { limitBodies, limitRate, limitRequests } from './limits.server.ts';
import { answerMetrics, countKept, type Metrics } from './metrics.server.ts';
import { answerFailures, observe } from './observe.server.ts';
import { answerWith, askRemix } from './remix.server.ts';
import { refuseForeign } from './same-origin.server.ts';
import { discardingUploads } from './upload.server.ts';

export interface HandlerParts {
  app: App;
  worker: Worker;
  metrics: Metrics;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** The folder with the built client, served as it is; undefined when Vite serves it. */
  clientFolder: string | undefined;
  /** Vite's own middleware, in development. */
  vite?: RequestHandler;
  /** Whether pages that are the same for everybody are kept in memory; without a finished build they never are. */
  keep?: boolean;
}

/** The whole site, in the order in which a request meets it: memory, then Express, then Remix. */
export function makeHandler({
  app,
  worker,
  metrics,
  build,
  clientFolder,
  vite,
  keep = true,
}: HandlerParts): RequestListener {
  const site = express();
  site.disable('x-powered-by');
  site.set('trust proxy', app.config.trustProxy);
  site.set('query parser', 'simple');
  site.use(observe(app, metrics));
  site.use(setHeaders(app, vite !== undefined));
  site.get('/healthz', answerHealth(app, worker));
  site.get('/metrics', answerMetrics(app, metrics));
  site.post('/incoming', takeMessages(app));
  if (vite) site.use(vite);
  if (clientFolder) {
    site.use(
      '/assets',
      express.static(`${clientFolder}/assets`, { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
    );
    site.use(express.static(clientFolder, { maxAge: '1h', index: false, redirect: false }));
  }
  site.use(limitRequests());
  site.use(findWhoAsks(app));
  site.use(limitRate());
  site.use(limitBodies());
  site.use(refuseForeign(app));
  site.use(keepGate(app));
  site.use(receiveForms());
  const makeContext = (request: Request, response: Response) => ({
    app,
    ip: request.ip ?? '',
    form: response.locals['form'] as ReceivedForm | undefined,
    reference: String(response.locals['reference']),
    nonce: randomBytes(16).toString('base64'),
    signedIn: response.locals['signedIn'] as SignedIn | undefined,
  });
  const isBuilt = typeof build !== 'function';
  const ask = discardingUploads(isBuilt ? dispatch(build) : askRemix(build, 'development'));
  const pages = isBuilt && keep ? keepPages(app, build, ask, makeContext, () => countKept(metrics)) : undefined;
  if (pages) site.use(pages.make);
  site.use(answerWith(ask, makeContext));
  site.use(answerFailures(app));
  return (request, response) => {
    if (!pages || !answersFrom(pages, request, response)) site(request, response);
  };
}

/** Nothing stands around this but the process: what fails here, Express answers and logs. */
function answersFrom(pages: KeptPages, request: IncomingMessage, response: ServerResponse): boolean {
  try {
    return pages.answer(request, response);
  } catch {
    return false;
  }
}
