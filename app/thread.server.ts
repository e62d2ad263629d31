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

interface Limits {
  /** So many jobs may be begun or wait. */
  mostWaiting: number;
  /**
   * So many are handed over at a time, so that between short ones the thread does not wait for us. More than one only where
   * there are no parts, and where the thread does one after another by itself: its answers are told apart by their order.
   */
  ahead?: number;
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

interface Task {
  job: Job;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
}

/**
 * A thread beside all other work, for what takes long: one job at a time, in the order they come. It is sent `{ part }` as
 * often as there are parts, then `{ what }`, and answers with `{ bytes }` or a `{ complaint }`. It is started when there is
 * something to do, and let go when there was nothing for a while.
 */
export function makeThread(file: string, { mostWaiting, ahead = 1, longest = 60_000, memory = 512 }: Limits): Thread {
  /** In their order: the thread is doing the first, and has those after it that were handed over. */
  const tasks: Task[] = [];
  let handed = 0;
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;

  const dismiss = () => {
    void worker?.terminate();
    worker = undefined;
    handed = 0;
  };
  const handOn = () => {
    const thread = (worker ??= begin());
    for (const task of tasks.slice(handed, ahead)) {
      handed += 1;
      handOver(thread, task.job).catch(drop(task));
    }
  };
  const attendToFirst = () => {
    clearTimeout(timer);
    const [first] = tasks;
    if (!first) {
      worker?.unref();
      timer = setTimeout(dismiss, idle).unref();
      return;
    }
    handOn();
    worker?.ref();
    const tooLong = () => giveUp(first, new OutOfBounds(`${file} took too long`, 'time'));
    timer = setTimeout(tooLong, first.job.longest ?? longest);
  };
  /** All others that were handed over are handed over anew. */
  const giveUp = (task: Task | undefined, error: Error) => {
    if (task) tasks.splice(tasks.indexOf(task), 1);
    dismiss();
    task?.reject(error);
    attendToFirst();
  };
  /** Where it was given up already, what else becomes of it is of no matter. */
  const drop = (task: Task) => (error: Error) => {
    if (tasks.includes(task)) giveUp(task, error);
  };
  const hear = ({ bytes, complaint }: Said) => {
    const task = tasks.shift();
    handed -= 1;
    if (bytes) task?.resolve(bytes);
    else task?.reject(new Error(complaint));
    attendToFirst();
  };
  const begin = () => {
    const begun = start(file, memory);
    const ifKept = <T>(then: (said: T) => void) => {
      return (said: T) => void (begun === worker && then(said));
    };
    let reason = new Error(`${file} stopped in the middle of its work`);
    // Only when it has ended: an error may be heard before answers that were given ahead of it.
    const fail = (error: Error) =>
      void (reason = isOutOfMemory(error) ? new OutOfBounds(error.message, 'memory') : error);
    const end = () => giveUp(tasks[0], reason);
    return begun.on('message', ifKept(hear)).on('error', ifKept(fail)).on('exit', ifKept(end));
  };

  return async (job) => {
    if (tasks.length >= mostWaiting) return { refused: 'busy' };
    const done = new Promise<Uint8Array>((resolve, reject) => tasks.push({ job, resolve, reject }));
    if (tasks.length === 1) attendToFirst();
    else handOn();
    return { bytes: await done };
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
