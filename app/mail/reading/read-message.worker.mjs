// A thread of its own for mail from outside. It brings the loader that strips types itself.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readMessage } = await import('#app/mail/reading/read-message.server.ts');
const { verifySignatures } = await import('#app/mail/reading/verify-signatures.server.ts');
const { packMessage } = await import('#app/mail/reading/packed.server.ts');

/** One after another: jobs are handed over ahead, and how long each takes is measured by the answers. */
let last = Promise.resolve();
parentPort.on('message', ({ what }) => {
  last = last.then(() => answer(what));
});

async function answer({ bytes, keys, now }) {
  try {
    const message = Buffer.from(bytes.buffer);
    const made = keys
      ? Buffer.from(JSON.stringify(await verifySignatures(message, keys, now)))
      : packMessage(await readMessage(message));
    parentPort.postMessage({ bytes: new Uint8Array(made) });
  } catch (error) {
    parentPort.postMessage({ complaint: String(error?.stack ?? error) });
  }
}
