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
export function makeThread(file: string, limits: Limits): Thread {
  const line = new Line(file, { ahead: 1, longest: 60_000, memory: 512, ...limits });
  return (job) => line.take(job);
}

class Line {
  /** In their order: the worker is doing the first, and has those after it that were handed over. */
  readonly #tasks: Task[] = [];
  #handed = 0;
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    readonly file: string,
    readonly limits: Required<Limits>,
  ) {}

  async take(job: Job): Promise<Made> {
    if (this.#tasks.length >= this.limits.mostWaiting) return { refused: 'busy' };
    const done = new Promise<Uint8Array>((resolve, reject) => this.#tasks.push({ job, resolve, reject }));
    if (this.#tasks.length === 1) this.#attendToFirst();
    else this.#handOn();
    return { bytes: await done };
  }

  #attendToFirst(): void {
    clearTimeout(this.#timer);
    const [first] = this.#tasks;
    if (!first) {
      this.#worker?.unref();
      this.#timer = setTimeout(() => this.#dismiss(), idle).unref();
      return;
    }
    this.#handOn();
    this.#worker?.ref();
    const tooLong = () => this.#giveUp(first, new OutOfBounds(`${this.file} took too long`, 'time'));
    this.#timer = setTimeout(tooLong, first.job.longest ?? this.limits.longest);
  }

  #handOn(): void {
    const worker = (this.#worker ??= this.#begin());
    for (const task of this.#tasks.slice(this.#handed, this.limits.ahead)) {
      this.#handed += 1;
      // Where it was given up already, what else becomes of it is of no matter.
      const drop = (error: Error) => {
        if (this.#tasks.includes(task)) this.#giveUp(task, error);
      };
      handOver(worker, task.job).catch(drop);
    }
  }

  #begin(): Worker {
    const begun = start(this.file, this.limits.memory);
    const ifKept = <T>(then: (said: T) => void) => {
      return (said: T) => void (begun === this.#worker && then(said));
    };
    let reason = new Error(`${this.file} stopped in the middle of its work`);
    // Only when it has ended: an error may be heard before answers that were given ahead of it.
    const fail = (error: Error) =>
      void (reason = isOutOfMemory(error) ? new OutOfBounds(error.message, 'memory') : error);
    const hear = (said: Said) => this.#hear(said);
    const end = () => this.#giveUp(this.#tasks[0], reason);
    return begun.on('message', ifKept(hear)).on('error', ifKept(fail)).on('exit', ifKept(end));
  }

  #hear({ bytes, complaint }: Said): void {
    const task = this.#tasks.shift();
    this.#handed -= 1;
    if (bytes) task?.resolve(bytes);
    else task?.reject(new Error(complaint));
    this.#attendToFirst();
  }

  /** All others that were handed over are handed over anew. */
  #giveUp(task: Task | undefined, error: Error): void {
    if (task) this.#tasks.splice(this.#tasks.indexOf(task), 1);
    this.#dismiss();
    task?.reject(error);
    this.#attendToFirst();
  }

  #dismiss(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
    this.#handed = 0;
  }
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
