// A thread of its own for workbooks. A worker thread does not inherit the loader that strips types: it brings its own.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { writeWorkbook } = await import('#app/web/paper/write-workbook.server.ts');

let rows = [];

parentPort.on('message', async ({ what, part }) => {
  if (part) return void (rows = rows.concat(part));
  const of = rows;
  rows = [];
  try {
    const bytes = await writeWorkbook(what, of);
    parentPort.postMessage({ bytes: new Uint8Array(bytes) });
  } catch (error) {
    parentPort.postMessage({ complaint: String(error?.stack ?? error) });
  }
});
