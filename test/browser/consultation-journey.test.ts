import type { Browser } from 'playwright-core';
import { simpleParser, type ParsedMail } from 'mailparser';
import { expect, test } from 'vitest';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { settleDue } from '#app/mail/incoming/settle.server.ts';
import { SmtpMailer } from '#app/mail/smtp-mailer.server.ts';
import { watchMailbox } from '#app/mail/incoming/watch-mailbox.server.ts';
import type { Person } from '#app/people/person.ts';
import { listeners, receiver } from '#app/work/receivers.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { inBrowser, plain, Reader } from '#test/support/browser.ts';
import { describeWithDovecot, startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { only } from '#test/support/journal.ts';
import { signInLinkIn } from '#test/support/sign-in.ts';
import { startSmtpServer, type TestServer } from '#test/support/smtp.ts';
import { furnishDesk, mailOf } from '#test/support/threads.ts';

const { deskThreads, rating, signIn } = wordsFor('ru');

describeWithDovecot('a question by e-mail', () => {
  inBrowser('in a real browser and real mailboxes', (browser) => {
    test('is routed, answered by mail, asked further, answered at the desk, closed and rated', async () => {
      await using post = await openPostOffice();
      const { house, consultant, client } = post;

      await post.writes(client, 'ask', 'Какую норму брать для переездов?');
      const asked = await post.arrivesAt(consultant);
      expect(asked.subject).toContain('К-2026-0001');
      expect(asked.text).toContain('Какую норму брать для переездов?');
      await post.arrivesAt(client);

      await post.replies(consultant, asked, 'Возьмите 0,12 % в месяц.');
      const answered = await post.arrivesAt(client);
      expect(answered.from?.text).toContain('Примеров Пётр');
      expect(answered.from?.value[0]?.address).toBe('ask@klyuch.example');
      expect(answered.text).toContain('Возьмите 0,12 % в месяц.');
      expect(answered.text).not.toContain('Какую норму брать');

      await post.replies(client, answered, 'А для переездов вне сети?');
      const further = await post.arrivesAt(consultant);
      expect(further.text).toContain('А для переездов вне сети?');

      await using desk = await sitAtDesk(browser(), post, linkIn(house, further, '/desk/threads/'));
      expect(await desk.text()).toContain('А для переездов вне сети?');
      await desk.page.locator('#answer-text').fill('Их не вернуть: норма 0,20 %, в план не ставьте.');
      await desk.page.getByRole('button', { name: deskThreads.answer.submit }).click();
      await desk.page.getByText(plain(deskThreads.done.answer)).waitFor();
      const second = await post.arrivesAt(client);
      expect(second.text).toContain('в план не ставьте');
      expect([second.references].flat()).toContain(answered.messageId);

      await desk.page.getByRole('button', { name: deskThreads.closing.submit }).click();
      await desk.page.getByText(plain(deskThreads.done.closing)).waitFor();
      const closed = await post.arrivesAt(client);
      await using reader = await Reader.sitDown(browser(), house, false);
      await reader.open(linkIn(house, closed, '/ratings/'));
      await reader.press(rating.scores.good);
      expect(await reader.text()).toContain(plain(rating.given(rating.scores.good)));
      await desk.page.reload();
      expect(await desk.text()).toContain(plain(deskThreads.told.rated(deskThreads.scores.good)));
      expect([reader.complaints, desk.complaints]).toEqual([[], []]);
    });
  });
});

interface PostOffice extends AsyncDisposable {
  house: House;
  consultant: Person;
  client: Person;
  /** Somebody writes to us from their own mail program; `to` is the name of the mailbox, with a plus or without. */
  writes: (from: Person, to: string, text: string, headers?: string[]) => Promise<void>;
  replies: (from: Person, to: ParsedMail, text: string) => Promise<void>;
  /** The next letter for somebody that our server has sent. */
  arrivesAt: (to: Person) => Promise<ParsedMail>;
}

/** A house whose letters leave by SMTP, and whose mail comes by IMAP from a mailbox that it watches. */
async function openPostOffice(): Promise<PostOffice> {
  const [dovecot, smtp]: [Dovecot, TestServer] = await Promise.all([startDovecot(), startSmtpServer()]);
  const settings = { ...dovecot.settings('ask'), INBOX_AUTHSERV_ID: 'mx.klyuch.example' };
  const house = await openHouse({ ORIGIN: 'here', ...settings });
  const { app } = house;
  const mailer = new SmtpMailer({ url: `smtp://127.0.0.1:${smtp.port}`, requireTls: false, log: app.log });
  Object.assign(app, { mailer });
  const { consultant, client } = furnishDesk(app);
  const watching = watchMailbox(app, { poll: 60_000, first: 10, longest: 200 });
  const read = new Set<number>();

  const writes = (from: Person, to: string, text: string, headers: string[] = []) =>
    dovecot.deliver(to, [mailOf({ from, to: `${to}@klyuch.example`, text, headers })]);
  const arrivesAt = async ({ address }: Person) => {
    const next = async () => {
      await settleDue(app, receiver, undefined, { listeners });
      while ((await deliverDue(app)) > 0);
      return smtp.arrived.findIndex((letter, index) => !read.has(index) && letter.to === address);
    };
    await expect.poll(next).toBeGreaterThanOrEqual(0);
    const index = await next();
    read.add(index);
    return simpleParser(smtp.arrived[index]?.raw ?? Buffer.alloc(0));
  };
  return {
    ...{ house, consultant, client, writes, arrivesAt },
    replies: (from, letter, text) => {
      const [local = ''] = (letter.replyTo?.value[0]?.address ?? '').split('@');
      const quoted = (letter.text ?? '').replaceAll(/^/gm, '> ');
      const said = `${text}\n\n16.03.2026 12:00, Ключ пишет:\n${quoted}`;
      return writes(from, local, said, [`In-Reply-To: ${letter.messageId ?? ''}`]);
    },
    [Symbol.asyncDispose]: async () => {
      await watching.stop();
      await mailer.close();
      await house[Symbol.asyncDispose]();
      await Promise.all([dovecot.close(), smtp.close()]);
    },
  };
}

/** The path of the page that a letter leads to. */
function linkIn({ app }: House, { html }: ParsedMail, folder: string): string {
  const hrefs = [...(html || '').matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  const paths = hrefs.filter((href) => href.startsWith(app.config.origin + folder));
  return new URL(only([...new Set(paths)])).pathname;
}

/** Follows a letter to the desk, signing in by another one on the way. */
async function sitAtDesk(browser: Browser, post: PostOffice, path: string): Promise<Reader> {
  const { house, consultant } = post;
  const reader = await Reader.sitDown(browser, house, true);
  await reader.open(path);
  await reader.fill(signIn.address, consultant.address);
  await reader.press(signIn.submit);
  const { html } = await post.arrivesAt(consultant);
  const links = [...(html || '').matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  const { origin } = house.app.config;
  await reader.open(
    signInLinkIn({ links: links.flatMap((href) => (href.startsWith(origin) ? href.slice(origin.length) : [])) }),
  );
  await reader.press(signIn.link.button);
  await reader.page.getByRole('heading', { level: 1 }).waitFor();
  return reader;
}
