import type { ServerBuild } from '@remix-run/node';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { App } from '#app/app.server.ts';
import type { Worker } from '#app/work/worker.server.ts';
import { dispatch } from './dispatch.server.ts';
import { receiveForms, type ReceivedForm } from './form.server.ts';
import { setHeaders } from './headers.server.ts';
import { answerHealth } from './health.server.ts';
import { limitBodies, limitRate, limitRequests } from './limits.server.ts';
import { answerMetrics, type Metrics } from './metrics.server.ts';
import { answerFailures, observe } from './observe.server.ts';
import { remixHandler } from './remix.server.ts';

export interface HandlerParts {
  app: App;
  worker: Worker;
  metrics: Metrics;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** The folder with the built client, served as it is; undefined when Vite serves it. */
  clientFolder: string | undefined;
  /** Vite's own middleware, in development. */
  vite?: RequestHandler;
}

/** The whole site as one Express handler, in the order in which a request meets it. */
export function makeHandler({ app, worker, metrics, build, clientFolder, vite }: HandlerParts): Express {
  const site = express();
  site.disable('x-powered-by');
  site.set('trust proxy', app.config.trustProxy);
  site.set('query parser', 'simple');
  site.use(observe(app, metrics));
  site.use(setHeaders(app, vite !== undefined));
  site.get('/healthz', answerHealth(app, worker));
  site.get('/metrics', answerMetrics(app, metrics));
  if (vite) site.use(vite);
  if (clientFolder) {
    site.use(
      '/assets',
      express.static(`${clientFolder}/assets`, { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
    );
    site.use(express.static(clientFolder, { maxAge: '1h', index: false, redirect: false }));
  }
  site.use(limitRequests());
  site.use(limitRate());
  site.use(limitBodies());
  site.use(receiveForms());
  const makeContext = (request: Request, response: Response) => ({
    app,
    ip: request.ip ?? '',
    form: response.locals['form'] as ReceivedForm | undefined,
    reference: String(response.locals['reference']),
  });
  site.use(
    typeof build === 'function' ? remixHandler(build, 'development', makeContext) : dispatch(build, makeContext),
  );
  site.use(answerFailures(app));
  return site;
}
