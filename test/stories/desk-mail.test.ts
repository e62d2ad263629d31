import { expect, test } from 'vitest';
import { admitMail } from '#app/consultations/admit-mail.server.ts';
import { listMessages } from '#app/consultations/message-store.server.ts';
import { saidIn } from '#app/consultations/message.ts';
import { listThreadsOf } from '#app/consultations/store.server.ts';
import { addClient } from '#app/people/clients.server.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { incomingOf } from '#test/support/incoming.ts';
import { makePerson, signedIn } from '#test/support/people.ts';
import { arrives, doubtedMail, giveRight, lettersOf, mailOf } from '#test/support/threads.ts';

const stranger = { address: 'anna@chuzhoy.example', name: 'Анна Чужая' };

async function atDesk() {
  const house = await openHouse({ INBOX_AUTHSERV_ID: 'mx.klyuch.example' });
  const { person: owner, visitor } = signedIn(house, 'owner', { name: 'Образцова Ольга' });
  const company = companyBy(house.app, owner, { name: 'Связь-Пример' });
  const client = clientOfCompany(house.app, owner, company);
  giveRight(house.app, owner, company);
  return { house, app: house.app, owner, visitor, company, client };
}

test('a message that proves nothing waits in the ledger with its reason, and one click makes it the question it is', async () => {
  const { house, app, visitor, client } = await atDesk();
  await using _ = house;
  const id = await doubtedMail(app, client, 'Какую норму брать?');
  const list = await visitor.open('/desk/mail');
  expect(list.rows).toHaveLength(1);
  expect(list.rows[0]).toContain('ничто не доказывает, что письмо от этого адреса');

  const message = await visitor.open(`/desk/mail/${id}`);
  expect(message.text).toContain('Какую норму брать?');
  const admitted = await message.press('Впустить');
  expect(admitted.text).toContain('Письмо впущено.');
  expect(admitted.text).toContain('К-2026-0001');
  expect(listThreadsOf(app.db, client.id)).toMatchObject([{ number: 'К-2026-0001', right: 'audit' }]);
  expect(auditOf(house, 'mail-admitted')).toEqual([id]);

  expect((await visitor.open('/desk/mail')).rows).toEqual(['Ничего не найдено']);
  await message.press('Впустить');
  expect(listThreadsOf(app.db, client.id)).toHaveLength(1);
  expect(auditOf(house, 'mail-admitted')).toHaveLength(1);
});

test('of two who let one message in at once only one does, and there is one question', async () => {
  const { house, app, owner, client } = await atDesk();
  await using _ = house;
  const id = await doubtedMail(app, client);
  const nothing = { thread: null, address: null };
  const both = await Promise.all([admitMail(app, owner, id, nothing), admitMail(app, owner, id, nothing)]);
  expect(both.map(({ refused }) => refused).sort()).toEqual(['settled', undefined]);
  expect(listThreadsOf(app.db, client.id)).toHaveLength(1);
});

test('a stranger who answers in a thread is let into it, or becomes a lead', async () => {
  const { house, app, visitor, client } = await atDesk();
  await using _ = house;
  const { threadId } = await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }));
  const [letter] = lettersOf(app, 'thread-received');
  const to = letter?.data.replyTo ?? '';
  const first = await stored(app, mailOf({ from: stranger, to, text: 'Отвечу за Марию.' }));
  expect(incomingOf(app, first)).toMatchObject({ outcome: 'quarantine', reason: 'sender-unknown' });
  await (await visitor.open(`/desk/mail/${first}`)).press('Впустить');
  expect(listMessages(app.db, threadId ?? '').map((message) => saidIn(message))).toContain('Отвечу за Марию.');

  const second = await stored(app, mailOf({ from: stranger, to, text: 'И ещё о другом.' }));
  const taken = await (await visitor.open(`/desk/mail/${second}`)).press('Это заявка');
  expect(taken.text).toContain('Письмо стало заявкой.');
  expect((await visitor.open('/desk/leads')).text).toContain('Анна Чужая');
});

test('where nobody knows whose a message is, an address or a number says so, and what was typed stays', async () => {
  const { house, app, visitor, client } = await atDesk();
  await using _ = house;
  const colleague = makePerson(app, 'consultant', { address: 'petr@klyuch.example', name: 'Примеров Пётр' });
  const id = await stored(app, mailOf({ from: colleague, to: 'ask@klyuch.example', text: 'Пересылаю вопрос.' }));
  const page = await visitor.open(`/desk/mail/${id}`);
  expect((await page.press('Впустить')).alert).toContain('Неизвестно, чей это вопрос.');
  const wrong = await page.press('Впустить', { address: 'nikto@primer.example', thread: '' });
  expect([wrong.status, wrong.value('address')]).toEqual([422, 'nikto@primer.example']);
  expect(wrong.alert).toContain('Клиента с таким адресом нет');
  const unreadable = await page.press('Впустить', { thread: 'вчерашний' });
  expect([unreadable.value('thread'), unreadable.alert]).toEqual(['вчерашний', expect.stringContaining('К-2026-0147')]);
  expect((await page.press('Впустить', { thread: 'К-2026-0999' })).alert).toContain('Вопроса с таким номером нет');

  await wrong.press('Впустить', { address: client.address });
  expect(listThreadsOf(app.db, client.id)).toHaveLength(1);
});

test('what one declines stays, marked, and waits no more', async () => {
  const { house, app, visitor, client } = await atDesk();
  await using _ = house;
  const id = await doubtedMail(app, client, 'Отклоните меня.');
  const declined = await (await visitor.open(`/desk/mail/${id}`)).press('Отклонить');
  expect(declined.text).toContain('Письмо отклонено.');
  expect(declined.rows).toEqual(['Ничего не найдено']);
  expect((await visitor.open('/desk/mail?outcome=declined')).rows).toHaveLength(1);
  expect(auditOf(house, 'mail-declined')).toEqual([id]);
  const marked = await visitor.open(`/desk/mail/${id}`);
  expect(marked.text).toContain('Решение: Образцова Ольга');
  expect(marked.buttons).not.toContain('Впустить');
});

test('judged anew, a message becomes what it can be by now', async () => {
  const { house, app, owner, visitor, company, client } = await atDesk();
  await using _ = house;
  const { threadId } = await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }));
  const to = lettersOf(app, 'thread-received')[0]?.data.replyTo ?? '';
  const id = await stored(app, mailOf({ from: stranger, to }));
  addClient(app, owner.id, company.id, { ...stranger, phone: null, locale: 'ru' });
  const again = await (await visitor.open(`/desk/mail/${id}`)).press('Разобрать заново');
  expect(again.text).toContain('Письмо разобрано заново');
  expect(incomingOf(app, id)).toMatchObject({ outcome: 'pending', reason: 'token-of-colleague', threadId });
});

test('a message is taken out as bytes to be saved, never to be shown; of HTML only the text is on the page', async () => {
  const { house, app, visitor, client } = await atDesk();
  await using _ = house;
  const bytes = mailOf({
    from: client,
    to: 'ask@klyuch.example',
    proved: false,
    text: '<script>alert(1)</script> вопрос',
  });
  const id = await stored(app, bytes);
  const page = await visitor.open(`/desk/mail/${id}`);
  expect(page.html).not.toContain('<script>alert(1)');
  const raw = await visitor.request(`/desk/mail/${id}/message.eml`);
  expect(Buffer.from(await raw.arrayBuffer()).equals(bytes)).toBe(true);
  expect(raw.headers.get('content-disposition')).toMatch(/^attachment; filename="\w+\.eml"/);
  expect(raw.headers.get('x-content-type-options')).toBe('nosniff');
  expect(auditOf(house, 'file-opened')).toEqual([id]);
});

async function stored(app: House['app'], bytes: Buffer): Promise<string> {
  await arrives(app, bytes);
  return String(app.db.$client.prepare('select id from incoming_messages order by id desc limit 1').pluck().get());
}

function auditOf({ app }: House, action: string): unknown[] {
  return app.db.$client.prepare('select subject_id from audit_log where action = ? order by seq').pluck().all(action);
}
