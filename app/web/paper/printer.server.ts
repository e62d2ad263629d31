import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Paper } from './print-paper.server.tsx';

export type Printed = { bytes: Uint8Array } | { refused: 'busy' };

/** Prints beside all other work, one document at a time. Refuses where too many wait already; throws where it fails. */
export async function print(paper: Paper): Promise<Printed> {
  if (waiting >= mostWaiting) return { refused: 'busy' };
  waiting += 1;
  const turn = last.then(() => printNow(paper));
  last = turn.then(
    () => undefined,
    () => undefined,
  );
  try {
    return { bytes: await turn };
  } finally {
    waiting -= 1;
  }
}

/** Each takes a few seconds: the last one in waits no longer than a reader does. */
const mostWaiting = 8;
/** A document is printed by then, or it never will be. */
const longest = 60_000;
/** A thread that nobody needs gives its memory back. */
const idle = 60_000;

let waiting = 0;
let last: Promise<void> = Promise.resolve();
let printer: Worker | undefined;
let rest: NodeJS.Timeout | undefined;

interface Said {
  bytes?: Uint8Array;
  complaint?: string;
}

function printNow(paper: Paper): Promise<Uint8Array> {
  clearTimeout(rest);
  const worker = (printer ??= startPrinter());
  return new Promise<Uint8Array>((resolve, reject) => {
    const stop = (error: Error) => {
      settle();
      dismiss(worker);
      reject(error);
    };
    const limit = setTimeout(() => stop(new Error('A document took too long to print')), longest);
    const fail = (error: Error) => stop(error);
    const end = () => stop(new Error('The printer stopped in the middle of a document'));
    const hear = ({ bytes, complaint }: Said) => {
      settle();
      worker.unref();
      rest = setTimeout(() => dismiss(worker), idle).unref();
      if (bytes) resolve(bytes);
      else reject(new Error(complaint));
    };
    const settle = () => {
      clearTimeout(limit);
      worker.off('message', hear).off('error', fail).off('exit', end);
    };
    worker.on('message', hear).on('error', fail).on('exit', end);
    worker.ref();
    worker.postMessage(paper);
  });
}

function startPrinter(): Worker {
  // By the package's own `imports`, which are the same for the sources and for the built pages.
  const file = createRequire(import.meta.url).resolve('#app/web/paper/printer.worker.mjs');
  // It needs no settings, and gets none: the environment holds the house's secret.
  return new Worker(file, { execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: 512 } });
}

function dismiss(worker: Worker): void {
  if (printer === worker) printer = undefined;
  void worker.terminate();
}
