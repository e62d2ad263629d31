import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import { keepFile } from '#app/storage/files.server.ts';
import { takeIn } from '#app/storage/take-in.server.ts';

/** Takes files in and keeps them, in a process of its own, until it is killed; says each one once it is kept. */
const app = { config: { dataDir: process.argv[2] }, newId: randomUUID } as unknown as App;

for (;;) {
  const pieces = Array.from({ length: randomInt(1, 20) }, () => randomBytes(randomInt(1, 60_000)));
  const taken = await takeIn(app, streamOf(pieces), () => true);
  if (typeof taken === 'string') throw new Error('Nobody refuses here');
  keepFile(app, taken);
  process.stdout.write(`${taken.sha256}\n`);
}

async function* streamOf(pieces: Buffer[]): AsyncIterable<Buffer> {
  for (const piece of pieces) {
    await Promise.resolve();
    yield piece;
  }
}
