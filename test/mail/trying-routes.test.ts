import { expect, test } from 'vitest';
import { tryRouting } from '#app/consultations/try-routing.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { askedBy } from '#test/support/desk-threads.ts';
import { openDesk } from '#test/support/threads.ts';

test('trying rules on one more question costs no more than a look at its company', async () => {
  const { app, client, consultant } = await openDesk();
  const setting = readSetting(app.db, 'routing');
  const statementsOf = (count: number) => {
    const before = app.statements.length;
    const tried = tryRouting(app, setting);
    expect(tried.map(({ to }) => to)).toEqual(Array(count).fill(consultant.id));
    return app.statements.length - before;
  };
  askedBy(app, client);
  const ofOne = statementsOf(1);
  for (let more = 0; more < 5; more += 1) askedBy(app, client);
  expect(statementsOf(6)).toBe(ofOne + 5);
});
