import { describe, expect, test } from 'vitest';
import { followUp } from '#app/consultations/follow-up.server.ts';
import { forgetOldThreads } from '#app/consultations/forget-threads.server.ts';
import { day } from '#test/support/app.ts';
import { answerBy, closeBy } from '#test/support/client-threads.ts';
import { askedBy } from '#test/support/desk-threads.ts';
import { openDesk } from '#test/support/threads.ts';

const fiveYears = 5 * 366 * day;

describe('a thread whose time is over', () => {
  test('goes with what was still to be done about it', async () => {
    const { app, consultant, client } = await openDesk();
    const { id } = askedBy(app, client);
    await answerBy(app, consultant, id);
    followUp(app, consultant, id, { title: 'Позвонить Марии', dueOn: '2026-03-20', assigneeId: consultant.id });
    closeBy(app, consultant, id);
    app.clock.pass(fiveYears);
    expect(forgetOldThreads(app)).toBe(1);
    expect(app.db.$client.prepare('select title from tasks').all()).toEqual([]);
  });
});
