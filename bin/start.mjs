// npm start: everything from a fresh clone to a running site, in one process, so that signals reach the server itself.
import { loadSettings, prepare, stopWithShell } from './prepare.mjs';

prepare();
loadSettings();
stopWithShell();
const { buildIfNeeded } = await import('./build.mjs');
if (!buildIfNeeded()) process.exit(1);
const { register } = await import('tsx/esm/api');
register();
await import('../server.ts');
