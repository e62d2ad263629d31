// npm run dev: pages reload through Vite; a change to what the server itself has loaded starts it again.
import { spawn } from 'node:child_process';
import { loadSettings, prepare, stopWithShell } from './prepare.mjs';

prepare();
loadSettings();
stopWithShell();
const watch = ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'server.ts', '--dev'];
const server = spawn(process.execPath, watch, { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } });
process.on('SIGTERM', () => server.kill('SIGTERM'));
// Ctrl-C reaches the whole group by itself; here it is only kept from ending this process before the server.
process.on('SIGINT', () => {});
server.on('exit', (code) => process.exit(code ?? 0));
