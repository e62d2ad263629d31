// A thread of its own for all that happens by itself. It brings the loader that strips types itself.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { workInThread } = await import('#app/work/work-in-thread.server.ts');
await workInThread(parentPort);
// Threads that read messages rest for a while before they go: they are not waited for.
process.exit(0);
