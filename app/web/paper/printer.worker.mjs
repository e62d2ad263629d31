// A thread of its own for printing. A worker thread does not inherit the loader that strips types: it brings its own.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { printPaper } = await import('#app/web/paper/print-paper.server.tsx');

parentPort.on('message', async ({ what }) => {
  try {
    const bytes = await printPaper(what);
    parentPort.postMessage({ bytes: new Uint8Array(bytes) });
  } catch (error) {
    parentPort.postMessage({ complaint: String(error?.stack ?? error) });
  }
});
