import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { catchUp } from '#app/mail/incoming/catch-up.server.ts';
import { openMailbox } from '#app/mail/incoming/mailbox.server.ts';
import { outcomes } from '#app/mail/incoming/outcome.ts';
import { replay, settleDue } from '#app/mail/incoming/settle.server.ts';
import { listSuppressions } from '#app/mail/store.server.ts';
import { listeners, receiver } from '#app/work/receivers.server.ts';
import { hour, makeTestApp } from '#test/support/app.ts';
import { describeWithDovecot, startDovecot } from '#test/support/dovecot.ts';
import { incomingIn, keptBytesIn } from '#test/support/incoming.ts';

const folder = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
const isThere = ['mime', 'bounces'].every((name) => existsSync(join(folder, name)));
if (!isThere) console.info('Skipped: the corpora of mail are not here; they belong in shared beside the project.');

function readCorpora(): Buffer[] {
  const files = ['mime', 'bounces'].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true }),
  );
  const messages = files.filter((file) => file.isFile() && !/\.(txt|json|md)$/i.test(file.name));
  return messages.map((file) => readFileSync(join(file.parentPath, file.name)));
}

describeWithDovecot('every public message there is', () => {
  test.runIf(isThere)(
    'delivered to a mailbox comes in once, is settled once, and stays so when all are replayed',
    { timeout: 300_000 },
    async () => {
      const dovecot = await startDovecot();
      onTestFinished(() => dovecot.close());
      const messages = readCorpora();
      expect(messages.length).toBeGreaterThan(700);
      await dovecot.deliver((n) => `team+n${n}`, messages);

      const app = await makeTestApp(dovecot.settings('team'));
      const { imap } = app.config.inbox;
      if (!imap) throw new Error('No mailbox is in the settings');
      const client = await openMailbox(app, imap);
      expect(await catchUp(app, client, imap)).toBe(messages.length);
      await client.logout();

      // What each was delivered to is written on top of it.
      const numbers = keptBytesIn(app).map((bytes) =>
        Number(/^Delivered-To: <?team\+n(\d+)@/im.exec(bytes.toString('latin1'))?.[1]),
      );
      expect(numbers.sort((a, b) => a - b)).toEqual(messages.map((_, n) => n));

      const asking = { lookUp: () => Promise.reject(Object.assign(new Error('no DNS'), { code: 'ESERVFAIL' })) };
      const circumstances = { listeners, asking };
      expect(await settleDue(app, receiver, undefined, circumstances)).toBe(messages.length);
      const settled = incomingIn(app);
      const counts = Object.fromEntries(
        outcomes.map((outcome) => [outcome, settled.filter((row) => row.outcome === outcome).length]),
      );
      console.info(`${messages.length} messages: ${JSON.stringify(counts)}`);
      expect(counts).toMatchObject({ failed: 0, duplicate: 0 });
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(messages.length);
      // None of them is about a letter of ours.
      expect(listSuppressions(app.db)).toEqual([]);

      app.clock.pass(hour);
      await Promise.all(settled.map(({ id }) => replay(app, id, receiver, circumstances)));
      expect(incomingIn(app)).toEqual(settled);
      expect([dovecot.count('team'), dovecot.count('team', 'Processed')]).toEqual([0, messages.length]);
    },
  );
});
