import { expect, test } from 'vitest';
import { subscribe } from '#app/journal/subscribe.server.ts';
import { proveLedger } from '#app/people/ledger.server.ts';
import { makeTestApp } from '#test/support/app.ts';

test('a wish leaves its rows', async () => {
  const app = await makeTestApp();
  subscribe(
    app,
    { address: 'reader@klyuch.example', name: null, topics: [], locale: 'ru', advertising: true, form: 'home' },
    { ip: '192.0.2.1', userAgent: 'test' },
  );
  expect(proveLedger(app.db)).toMatchObject({ holds: true, rows: 2 });
});
