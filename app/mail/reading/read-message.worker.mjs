// A thread of its own for mail from outside. It brings the loader that strips types itself.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readMessage } = await import('#app/mail/reading/read-message.server.ts');
const { packMessage } = await import('#app/mail/reading/packed.server.ts');

parentPort.on('message', async ({ what }) => {
  try {
    parentPort.postMessage({ bytes: packMessage(await readMessage(Buffer.from(what.buffer))) });
  } catch (error) {
    parentPort.postMessage({ complaint: String(error?.stack ?? error) });
  }
});
