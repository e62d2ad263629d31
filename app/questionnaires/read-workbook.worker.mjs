// A thread of its own for workbooks that come from outside. It brings the loader that strips types itself.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readWorkbook } = await import('#app/questionnaires/read-workbook.server.ts');

parentPort.on('message', async ({ what }) => {
  try {
    const reading = await readWorkbook(Buffer.from(what));
    parentPort.postMessage({ bytes: new Uint8Array(Buffer.from(JSON.stringify(reading))) });
  } catch (error) {
    parentPort.postMessage({ complaint: String(error?.stack ?? error) });
  }
});
