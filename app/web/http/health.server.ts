import type { RequestHandler } from 'express';
import type { App } from '#app/app.server.ts';
import { databaseTakesWrites } from '#app/work/heartbeat.server.ts';
import type { Worker } from '#app/work/worker.server.ts';

/** Anybody may ask, so the disk is asked once a second at most. */
const freshFor = 1000;

/** 200 only when the database takes a write and the worker has moved lately; else 503 that says which of the two fails. */
export function answerHealth(app: App, worker: Worker): RequestHandler {
  let askedAt = -Infinity;
  let writes = false;
  return (_request, response) => {
    if (performance.now() - askedAt > freshFor) {
      writes = databaseTakesWrites(app);
      askedAt = performance.now();
    }
    const works = worker.isAlive();
    response.set('cache-control', 'no-store');
    response
      .status(writes && works ? 200 : 503)
      .json({ database: writes ? 'ok' : 'fails', worker: works ? 'ok' : 'fails' });
  };
}
