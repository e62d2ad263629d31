import { expect, test } from 'vitest';
import { forgetOldThreads } from '#app/consultations/forget-threads.server.ts';
import { listLetters } from '#app/mail/store.server.ts';
import { day } from '#test/support/app.ts';
import { answerBy, closeBy } from '#test/support/client-threads.ts';
import { askedBy } from '#test/support/desk-threads.ts';
import { openDesk } from '#test/support/threads.ts';

test('the letters of a thread that is destroyed go with it, found by their index, and no others', async () => {
  const { app, client, consultant } = await openDesk();
  const [old, kept] = [askedBy(app, client), askedBy(app, client)];
  await answerBy(app, consultant, old.id);
  closeBy(app, consultant, old.id);
  app.clock.pass(6 * 366 * day);
  app.statements.length = 0;
  expect(forgetOldThreads(app)).toBe(1);
  const looked = app.statements.filter((statement) => /^select .*from "letters"/.test(statement));

  const letters = listLetters(app.db, 100).filter(({ kind }) => kind.startsWith('thread-'));
  const left = letters.filter(({ recipient }) => recipient !== null);
  expect(letters.length - left.length).toBe(4);
  expect(left.map(({ data }) => data)).toMatchObject([{ number: kept.number }]);
  const plans = looked.map((text) => {
    const values = [...text.matchAll(/\?/g)].map(() => 1);
    const rows = app.db.$client.prepare(`explain query plan ${text}`).all(values) as { detail: string }[];
    return rows[0]?.detail;
  });
  expect(plans).toEqual(['SEARCH letters USING INDEX letters_message_id_unique (message_id>? AND message_id<?)']);
});
