import { createRequire } from 'node:module';
import { makeThread, type Made } from '#app/thread.server.ts';
import type { Paper } from './print-paper.server.tsx';

/** Prints beside all other work, one document at a time. Refuses where too many wait already; throws where it fails. */
export function print(paper: Paper): Promise<Made> {
  return printer({ what: paper });
}

// By the package's own `imports`, which are the same for the sources and for the built pages.
const file = createRequire(import.meta.url).resolve('#app/web/paper/printer.worker.mjs');
/** Each takes a few seconds: the last one in waits no longer than a reader does. */
const printer = makeThread(file, { mostWaiting: 8 });
