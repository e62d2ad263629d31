// A thread of its own for printing. A worker thread does not inherit the loader that strips types: it brings its own.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { printReport } = await import('#app/web/paper/print-report.server.tsx');

parentPort.on('message', async (report) => {
  try {
    const bytes = await printReport(report);
    parentPort.postMessage({ bytes: new Uint8Array(bytes) });
  } catch (error) {
    parentPort.postMessage({ complaint: String(error?.stack ?? error) });
  }
});
