import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithDovecot, startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { makeTestApp } from '#test/support/app.ts';
import { watchMailbox } from '#app/mail/incoming/watch-mailbox.server.ts';
import { incomingIn } from '#test/support/incoming.ts';

describeWithDovecot('try', () => {
  let dovecot: Dovecot;
  beforeAll(async () => void (dovecot = await startDovecot()));
  afterAll(() => dovecot.close());

  test('a', async () => {
    await dovecot.deliver('anna+tok', ['From: a@b.example\r\nSubject: hi\r\nMessage-ID: <1@b.example>\r\n\r\nHello\r\n']);
    console.log(dovecot.count('anna'));
    const app = await makeTestApp(dovecot.settings('anna'));
    const watch = watchMailbox(app);
    await expect.poll(() => incomingIn(app).length).toBe(1);
    console.log(incomingIn(app));
    await dovecot.deliver('anna+tok', ['From: a@b.example\r\nSubject: hi\r\nMessage-ID: <2@b.example>\r\n\r\nHello\r\n']);
    await expect.poll(() => incomingIn(app).length).toBe(2);
    await expect.poll(() => dovecot.count('anna', 'Processed')).toBe(2);
    await watch.stop();
  });
});
