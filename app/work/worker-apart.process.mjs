// A process of its own for all that happens by itself. It brings the loader that strips types itself.
import { register } from 'tsx/esm/api';

register();
const { workApart } = await import('#app/work/work-apart.server.ts');
await workApart();
// Threads that read messages rest for a while before they go: they are not waited for.
process.exit(0);
