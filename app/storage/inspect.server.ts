import { Worker } from 'node:worker_threads';

export type Inspection =
  | { sound: true; /** Migrations applied. */ migrations: number; /** Rows by table. */ rows: Record<string, number> }
  | { sound: false; complaint: string };

/** Reads a database file from end to end, off the main thread: a large one takes seconds. */
export function inspectDatabase(file: string): Promise<Inspection> {
  return new Promise((resolve, reject) => {
    // A file of its own, in plain JavaScript: a worker thread does not inherit the loader that strips types.
    const worker = new Worker(new URL('./inspect.worker.mjs', import.meta.url), { workerData: file, execArgv: [] });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`Nothing was heard of ${file} (exit ${code})`)));
  });
}
