import { expect, test } from 'vitest';
import { drawOnSaves } from '#app/questionnaires/save-budget.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { day, makeTestApp } from '#test/support/app.ts';

test('of one questionnaire 200 megabytes are written a day, and what is refused is told until when', async () => {
  const app = await makeTestApp();
  const entries = {
    'goals.note': { typed: { is: 'line' as const, text: 'x'.repeat(50 * 1024 * 1024 - 100) }, provenance: {} },
  };
  const save = (id: string) => transact(app.db, (tx) => drawOnSaves(app, tx, id, entries));
  for (let time = 0; time < 4; time += 1) expect(save('one')).toBeUndefined();
  expect(save('one')).toBe(app.clock.now() + day);
  expect(save('another')).toBeUndefined();
  app.clock.pass(day + 1);
  expect(save('one')).toBeUndefined();
});
