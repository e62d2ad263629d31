import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

export type Made = { bytes: Uint8Array } | { refused: 'busy' };

/** What is asked of a thread. What it is made of is handed over part by part, and others have their turn in between. */
export interface Job {
  what: unknown;
  parts?: Iterable<unknown>;
  /** Milliseconds, if they are others than for the rest. */
  longest?: number;
}

/** Refuses where too many wait already; throws where it fails. */
export type Thread = (job: Job) => Promise<Made>;

/**
 * A thread beside all other work, for what takes long: one job at a time, in the order they come. It is sent `{ part }` as
 * often as there are parts, then `{ what }`, and answers with `{ bytes }` or a `{ complaint }`.
 */
export function makeThread(file: string, { mostWaiting, ...bounds }: Bounds & { mostWaiting: number }): Thread {
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  const worker = makeWorker(file, bounds);
  return async (job) => {
    if (waiting >= mostWaiting) return { refused: 'busy' };
    waiting += 1;
    const turn = last.then(() => worker(job));
    last = turn.then(
      () => undefined,
      () => undefined,
    );
    try {
      return { bytes: await turn };
    } finally {
      waiting -= 1;
    }
  };
}

interface Bounds {
  /** Milliseconds: a job is done by then, or it never will be. */
  longest?: number;
  /** Megabytes. */
  memory?: number;
}

/** A job took longer or more memory than it may. */
export class OutOfBounds extends Error {
  constructor(
    message: string,
    readonly of: 'time' | 'memory',
  ) {
    super(message);
  }
}

/** A thread that nobody needs gives its memory back. */
const idle = 60_000;

interface Said {
  bytes?: Uint8Array;
  complaint?: string;
}

/** Starts the worker when there is something to do, and lets it go when there was nothing for a while. */
function makeWorker(file: string, { longest = 60_000, memory = 512 }: Bounds): (job: Job) => Promise<Uint8Array> {
  let kept: Worker | undefined;
  let rest: NodeJS.Timeout | undefined;
  const dismiss = (worker: Worker) => {
    if (kept === worker) kept = undefined;
    void worker.terminate();
  };
  return (job) => {
    clearTimeout(rest);
    const worker = (kept ??= start(file, memory));
    return new Promise<Uint8Array>((resolve, reject) => {
      const stop = (error: Error) => {
        settle();
        dismiss(worker);
        reject(error);
      };
      const limit = setTimeout(() => stop(new OutOfBounds(`${file} took too long`, 'time')), job.longest ?? longest);
      const fail = (error: Error) => stop(isOutOfMemory(error) ? new OutOfBounds(error.message, 'memory') : error);
      const end = () => stop(new Error(`${file} stopped in the middle of its work`));
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
      handOver(worker, job).catch(stop);
    });
  };
}

async function handOver(worker: Worker, { what, parts = [] }: Job): Promise<void> {
  for (const part of parts) {
    worker.postMessage({ part });
    await nextTurn();
  }
  worker.postMessage({ what });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function start(file: string, memory: number): Worker {
  // It needs no settings, and gets none: the environment holds the house's secret.
  return new Worker(file, { execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: memory } });
}
