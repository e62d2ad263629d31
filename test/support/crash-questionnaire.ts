import { createApp } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { attachFiles } from '#app/questionnaires/attach.server.ts';
import { saveAnswers } from '#app/questionnaires/save-answers.server.ts';
import { takeIn } from '#app/storage/take-in.server.ts';
import { cellOf, crashSettings, textOfFile } from './crash-samples.ts';

/** Saves answers and keeps files, several at once, until it is killed; says each one once its promise is kept. */
const [dataDir = '', token = ''] = process.argv.slice(2);
const app = await createApp(readConfig({ ...crashSettings, DATA_DIR: dataDir, LOG_LEVEL: 'silent' }));
let asked = 0;

await Promise.all([...Array.from({ length: 3 }, () => saveOn()), keepOn()]);

async function saveOn(): Promise<never> {
  for (;;) {
    const n = (asked += 1);
    const saved = await saveAnswers(app, token, 'base', { fields: [cellOf(n)], seen: 0 });
    if (saved.refused !== undefined || saved.contested.length > 0) throw new Error('Nobody refuses here');
    process.stdout.write(`cell ${n}\n`);
  }
}

async function keepOn(): Promise<void> {
  for (let n = 1; n <= 50; n += 1) {
    const taken = await takeIn(app, streamOf(textOfFile(n)), () => true);
    if (typeof taken === 'string') throw new Error('Nobody refuses here');
    const file = { ...taken, name: `${n}.txt`, type: 'text/plain' as const };
    const kept = await attachFiles(app, token, 'base', [file], { ip: '192.0.2.1', userAgent: 'test' });
    if (kept.refused !== undefined) throw new Error(kept.refused);
    process.stdout.write(`file ${n}\n`);
  }
}

async function* streamOf(text: string): AsyncIterable<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
}
