import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { giveThread } from '#app/consultations/hand-over.server.ts';
import { approveMessage, confirmAnswer, declineMessage } from '#app/consultations/held-message.server.ts';
import { listMessages } from '#app/consultations/message-store.server.ts';
import { readOwnThread } from '#app/consultations/own-threads.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { listLetters } from '#app/mail/store.server.ts';
import { setClientAccess } from '#app/people/clients.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { answerBy, askBy, stateOf } from '#test/support/client-threads.ts';
import { arrives, lettersOf, mailOf, openDesk, type Desk } from '#test/support/threads.ts';

const question = 'Какую норму брать?';

/** A thread and our letter about it as its consultant has it, each line quoted. */
async function quotedLetter({ app, client }: Desk) {
  const { id } = await askBy(app, client, { text: question });
  await deliverDue(app);
  const asked = lettersOf(app, 'thread-asked').at(-1)!;
  const row = listLetters(app.db, 50).find(({ messageId }) => messageId === asked.messageId)!;
  const { text = '' } = await simpleParser((await app.mailer.read(row.id))!);
  const lines = text.trim().split('\n');
  expect(text).toMatch(/аудит/);
  expect(text).toContain(asked.data.noteTo);
  return { id, to: asked.data.replyTo!, lines: lines.map((line) => `> ${line}`), plain: lines };
}

test('an answer between the lines of our letter leaves with the question it answers, and with nothing of ours', async () => {
  const desk = await openDesk();
  const { app, client, consultant } = desk;
  const { to, lines } = await quotedLetter(desk);
  const at = lines.findIndex((line) => line.includes(question)) + 1;
  const text = ['Добрый день!', ...lines.slice(0, at), 'Возьмите 0,12 %.', ...lines.slice(at), 'Пишите ещё.'].join(
    '\n',
  );
  expect(await arrives(app, mailOf({ from: consultant, to, text }))).toMatchObject({
    outcome: 'message',
    reason: null,
  });
  const [answered] = lettersOf(app, 'thread-answered');
  expect(answered?.to).toBe(client.address);
  expect(answered?.data.text.split('\n').filter((line) => line !== '')).toEqual([
    'Добрый день!',
    `> ${question}`,
    'Возьмите 0,12 %.',
    'Пишите ещё.',
  ]);
});

test('in the cabinet stands what the client was sent, without what was quoted and signed below it', async () => {
  const desk = await openDesk();
  const { app, client, consultant } = desk;
  const { id, to, lines } = await quotedLetter(desk);
  const text = ['Возьмите 0,12 %.', '', '-- ', 'Пётр, моб. +7 900 000-00-00', '', ...lines].join('\n');
  await arrives(app, mailOf({ from: consultant, to, text }));
  expect(lettersOf(app, 'thread-answered')).toMatchObject([{ data: { text: 'Возьмите 0,12 %.' } }]);
  const answer = readOwnThread(app.db, client.id, id)?.messages.at(-1);
  expect(answer).toMatchObject({ kind: 'us', body: [{ is: 'said', text: 'Возьмите 0,12 %.' }], html: null });
  expect(
    listMessages(app.db, id)
      .at(-1)
      ?.body.map(({ is }) => is),
  ).toEqual(['said', 'signature', 'quoted']);
});

test('a reply that only quotes our letter goes to nobody, and its author hears of it', async () => {
  const desk = await openDesk();
  const { app, consultant } = desk;
  const { id, to, lines } = await quotedLetter(desk);
  const reply = mailOf({ from: consultant, to, text: lines.join('\n') });
  expect(await arrives(app, reply)).toMatchObject({ outcome: 'message', reason: 'nothing-said' });
  expect(lettersOf(app, 'thread-answered')).toEqual([]);
  expect(listMessages(app.db, id).at(-1)).toMatchObject({ kind: 'note', reason: 'nothing-said' });
  expect(stateOf(app, id).state).toBe('open');
  const unsent = { to: consultant.address, data: { what: { is: 'noted', because: 'nothing-said' } } };
  expect(lettersOf(app, 'thread-unsent')).toMatchObject([unsent]);
});

test('an answer that holds our letter without a mark of quoting waits until its author has read what would leave', async () => {
  const desk = await openDesk();
  const { app, client, consultant } = desk;
  const { to, plain } = await quotedLetter(desk);
  const unmarked = plain.filter((line) => !/^_+|чертой/.test(line));
  const reply = mailOf({ from: consultant, to, text: ['Возьмите 0,12 %.', ...unmarked].join('\n') });
  expect(await arrives(app, reply)).toMatchObject({ outcome: 'pending', reason: 'quotes-us' });
  expect(lettersOf(app, 'thread-answered')).toEqual([]);
  const [asked] = lettersOf(app, 'thread-to-confirm');
  expect(asked).toMatchObject({ to: consultant.address, data: { because: 'quotes-us' } });
  confirmAnswer(app, tokenOf(app, 'answer', asked?.data.answer.id ?? ''));
  expect(lettersOf(app, 'thread-answered')).toMatchObject([{ to: client.address }]);
});

test('an answer to a letter of somebody else’s becomes a note, and its author hears why', async () => {
  const desk = await openDesk();
  const { app, colleague } = desk;
  const { to } = await quotedLetter(desk);
  await arrives(app, mailOf({ from: colleague, to, text: 'Возьмите 0,12 %.' }));
  expect(lettersOf(app, 'thread-answered')).toEqual([]);
  const unsent = { data: { text: 'Возьмите 0,12 %.', what: { is: 'noted', because: 'token-of-colleague' } } };
  expect(lettersOf(app, 'thread-unsent')).toMatchObject([{ to: colleague.address, ...unsent }]);
});

test('whoever answers what a colleague has by now is asked whether it is to leave, and told why', async () => {
  const desk = await openDesk();
  const { app, owner, consultant, colleague } = desk;
  const { id, to } = await quotedLetter(desk);
  giveThread(app, owner, { threadId: id, version: stateOf(app, id).version }, colleague.id);
  await arrives(app, mailOf({ from: consultant, to, text: 'Возьмите 0,12 %.' }));
  await deliverDue(app);
  const row = listLetters(app.db, 50).find(({ kind }) => kind === 'thread-to-confirm');
  const { text = '' } = await simpleParser((await app.mailer.read(row?.id ?? 0))!);
  expect(text.replaceAll(/\s+/g, ' ')).toContain('но теперь его ведёт Образцов Николай');
  expect(text).not.toMatch(/подделать|проверить отправителя/);
});

describe('where nobody is left who would get an answer', () => {
  /** A question whose client is shut out after it was asked. */
  async function withoutReader() {
    const desk = await openDesk();
    const { app, owner, company, client, consultant } = desk;
    const { id, to } = await quotedLetter(desk);
    const shutOut = () => setClientAccess(app, owner.id, { companyId: company.id, id: client.id }, false);
    return { app, consultant, id, to, shutOut };
  }

  test('it becomes a note by mail, of which its author hears, and the question stays open', async () => {
    const { app, consultant, id, to, shutOut } = await withoutReader();
    shutOut();
    const reply = mailOf({ from: consultant, to, text: 'Возьмите 0,12 %.' });
    expect(await arrives(app, reply)).toMatchObject({ outcome: 'message', reason: 'no-reader' });
    expect(stateOf(app, id)).toMatchObject({ state: 'open' });
    expect(listMessages(app.db, id).at(-1)).toMatchObject({ kind: 'note', reason: 'no-reader' });
    const unsent = { data: { text: 'Возьмите 0,12 %.', what: { is: 'noted', because: 'no-reader' } } };
    expect(lettersOf(app, 'thread-unsent')).toMatchObject([{ to: consultant.address, ...unsent }]);
  });

  test('it is refused at the desk', async () => {
    const { app, consultant, id, shutOut } = await withoutReader();
    shutOut();
    await expect(answerBy(app, consultant, id)).rejects.toThrow('not-possible');
    expect(stateOf(app, id)).toMatchObject({ state: 'open' });
  });

  test('what waited for a word of ours goes on waiting', async () => {
    const { app, consultant, id, to, shutOut } = await withoutReader();
    await arrives(app, mailOf({ from: consultant, to, text: 'Возьмите 0,12 %.', proved: false }));
    const { data } = lettersOf(app, 'thread-to-confirm')[0]!;
    shutOut();
    expect(confirmAnswer(app, tokenOf(app, 'answer', data.answer.id))).toEqual({ refused: 'no-reader' });
    const held = listMessages(app.db, id).at(-1)!;
    expect(approveMessage(app, consultant, held.id)).toEqual({ refused: 'no-reader' });
    expect(listMessages(app.db, id).at(-1)).toMatchObject({ standing: 'held' });
    expect(declineMessage(app, consultant, held.id)).toMatchObject({ refused: undefined });
  });
});
