import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeThread, OutOfBounds, type Made } from '#app/thread.server.ts';
import { makeWorkbook } from '#app/web/paper/workbook.server.ts';
import { temporaryFolder } from '#test/support/folder.ts';

/** A thread that says what it was handed, or complains of it. */
function echo(): string {
  const file = join(temporaryFolder(), 'echo.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
    let parts = [];
    parentPort.on('message', ({ what, part }) => {
      if (part) return void parts.push(part);
      const said = JSON.stringify([what, ...parts]);
      if (what === 'crash') throw new Error('it broke');
      while (what === 'endless' || (what === 'huge' && parts.push(said.repeat(9), {})));
      parts = [];
      parentPort.postMessage(what === 'bad' ? { complaint: 'cannot do it' } : { bytes: new TextEncoder().encode(said) });
    });`,
  );
  return file;
}

const said = (made: Made) => ('bytes' in made ? new TextDecoder().decode(made.bytes) : made.refused);

test('a thread does one job after another, whatever became of the last, and refuses more than may wait', async () => {
  const thread = makeThread(echo(), { mostWaiting: 3 });
  const jobs = [thread({ what: 'a', parts: ['x', 'y'] }), thread({ what: 'bad' }), thread({ what: 'b' })];
  expect(await thread({ what: 'c' })).toEqual({ refused: 'busy' });
  const [first, second, third] = await Promise.allSettled(jobs);
  expect(first?.status === 'fulfilled' && said(first.value)).toBe('["a","x","y"]');
  expect(second?.status === 'rejected' && String(second.reason)).toContain('cannot do it');
  expect(third?.status === 'fulfilled' && said(third.value)).toBe('["b"]');
  expect(said(await thread({ what: 'c' }))).toBe('["c"]');
});

test('a job that takes longer or more memory than it may ends, and the next one is done', async () => {
  const thread = makeThread(echo(), { mostWaiting: 3, longest: 3_000, memory: 24 });
  await expect(thread({ what: 'endless' })).rejects.toThrow(OutOfBounds);
  await expect(thread({ what: 'huge' })).rejects.toThrow(OutOfBounds);
  expect(said(await thread({ what: 'a' }))).toBe('["a"]');
});

test('jobs handed over ahead are done in their order, and those after one that fails are done anew', async () => {
  const thread = makeThread(echo(), { mostWaiting: 9, ahead: 3, longest: 3_000 });
  const jobs = ['a', 'bad', 'endless', 'b', 'c', 'd'].map((what) => thread({ what }));
  const ends = await Promise.allSettled(jobs);
  expect(ends.map((end) => (end.status === 'fulfilled' ? said(end.value) : String(end.reason)))).toEqual([
    '["a"]',
    'Error: cannot do it',
    expect.stringContaining('took too long'),
    '["b"]',
    '["c"]',
    '["d"]',
  ]);
});

test('who answered before the thread broke is heard, however busy we were', async () => {
  const thread = makeThread(echo(), { mostWaiting: 9, ahead: 3 });
  await thread({ what: 'begun' });
  const jobs = ['a', 'crash', 'b'].map((what) => thread({ what }));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  const ends = await Promise.allSettled(jobs);
  expect(ends.map((end) => (end.status === 'fulfilled' ? said(end.value) : String(end.reason)))).toEqual([
    '["a"]',
    'Error: it broke',
    '["b"]',
  ]);
});

test('while a long table is handed over and written, others have their turn', async () => {
  const parts = function* () {
    for (let part = 0; part < 20; part += 1) yield Array.from({ length: 500 }, (_, row) => [`строка ${row}`, row]);
  };
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const made = await makeWorkbook({ is: 'table', sheet: 'Лист', titles: ['Что', 'Сколько'] }, parts());
  clearInterval(timer);
  expect('bytes' in made && made.bytes.length).toBeGreaterThan(50_000);
  expect(turns).toBeGreaterThan(20);
});
