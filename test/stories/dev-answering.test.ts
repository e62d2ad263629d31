import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listThreadsNumbered } from '#app/consultations/store.server.ts';
import { saidIn } from '#app/consultations/message.ts';
import { listMessages } from '#app/consultations/message-store.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { closeBy, pathBehind } from '#test/support/client-threads.ts';
import { openHouse, type House, type ReadLetter } from '#test/support/house.ts';
import { signInAs } from '#test/support/people.ts';
import { csv, spaced } from '#test/support/requests.ts';
import { furnishDesk, lettersOf, type Desk } from '#test/support/threads.ts';

const words = wordsFor('ru');

let house: House;
let desk: Desk;
beforeEach(async () => {
  house = await openHouse();
  desk = furnishDesk(house.app);
});
afterEach(() => house[Symbol.asyncDispose]());

const write = async (values: Record<string, string | boolean>, files: File[] = []) =>
  (await house.visitor().open('/dev/letters/new')).press('Отправить', values, files);

/** The letter that somebody got last. */
async function newestTo(address: string): Promise<ReadLetter> {
  const letter = (await house.letters()).findLast(({ to }) => to === address);
  if (!letter) throw new Error(`No letter came to ${address}`);
  return letter;
}

const threads = () => listThreadsNumbered(house.app.db, ['К-2026-0001']);
const outcomes = () =>
  house.app.db.$client.prepare('select outcome, reason from incoming_messages order by id').raw().all();

test('a question by mail is answered by mail, goes on in the cabinet, is closed and praised, without any mailbox', async () => {
  const { app } = house;
  const asked = await write({ from: desk.client.address, subject: 'Переезды', text: 'Какую норму брать?' }, [csv()]);
  expect([asked.status, asked.path]).toEqual([200, expect.stringMatching(/^\/dev\/letters\?came=/)]);
  expect(asked.text).toContain('Письмо вошло: принято');
  expect(asked.text).toContain('К-2026-0001');
  expect(threads()).toMatchObject([{ assigneeId: desk.consultant.id, subject: 'Переезды', state: 'open' }]);

  const question = await newestTo(desk.consultant.address);
  const page = await house.visitor().open(`/dev/letters/${question.id}`);
  const reply = await page.press('Ответить как консультант', { text: 'Возьмите 0,12 % в месяц.' });
  expect(reply.text).toContain('Письмо вошло: принято');
  expect(lettersOf(app, 'thread-answered')).toMatchObject([
    { to: desk.client.address, data: { text: 'Возьмите 0,12 % в месяц.', by: desk.consultant.name } },
  ]);

  const answer = await newestTo(desk.client.address);
  const back = await house.visitor().open(`/dev/letters/${answer.id}`);
  await back.press('Ответить как клиент', { text: 'А вне сети?' });
  const id = threads()[0]?.id ?? '';
  const visitor = signInAs(house, desk.client);
  const conversation = await visitor.open(`/cabinet/threads/${id}`);
  expect(conversation.text).toContain('А вне сети?');
  expect(conversation.text).toContain('Показать цитату');
  const more = await conversation.press(words.cabinetThreads.more.submit, { text: 'И ещё: за какой месяц?' });
  expect(more.status).toBe(200);
  expect(listMessages(app.db, id).map(saidIn)).toEqual([
    ...['Какую норму брать?', 'Возьмите 0,12 % в месяц.', 'А вне сети?', 'И ещё: за какой месяц?'],
  ]);

  const last = await newestTo(desk.consultant.address);
  const end = await house.visitor().open(`/dev/letters/${last.id}`);
  await end.press('Ответить как консультант', { text: 'За последние двенадцать.' });
  closeBy(app, desk.consultant, id);
  const rating = await house.visitor().open(pathBehind(await house.letters(), '/ratings/'));
  await rating.press(spaced(words.rating.scores.good));
  expect((await visitor.open(`/cabinet/threads/${id}`)).text).toContain(words.cabinetThreads.states.closed.name);
  expect(outcomes()).toEqual([...Array(4)].map(() => ['message', null]));
});

describe('every way in can be tried by hand', () => {
  test('a stranger becomes a request', async () => {
    const page = await write({ from: 'stranger@else.example', name: 'Чужой', text: 'Сколько стоит аудит?' });
    expect(page.text).toContain('к заявкам');
    expect(outcomes()).toEqual([['message', 'lead']]);
  });

  test('a client whom nothing proves waits, a forged one is kept apart', async () => {
    await write({ from: desk.client.address, text: 'Без подписи', proof: 'none' });
    await write({ from: desk.client.address, text: 'Поддельное', proof: 'failed' });
    expect(outcomes()).toEqual([
      ['pending', 'not-authenticated'],
      ['quarantine', 'authentication-failed'],
    ]);
    expect(threads()).toEqual([]);
  });

  test('automatic mail is answered by nobody', async () => {
    await write({ from: desk.client.address, subject: 'Автоответ', text: 'Я в отпуске', isAutomatic: true });
    expect(outcomes()).toMatchObject([['automatic', expect.any(String)]]);
    expect(await house.letters()).toEqual([]);
  });

  test('an unproved answer is asked about, a note stays among us, a colleague’s reply waits', async () => {
    await write({ from: desk.client.address, text: 'Какую норму брать?' });
    const question = await newestTo(desk.consultant.address);
    const page = await house.visitor().open(`/dev/letters/${question.id}`);
    await page.press('Ответить как консультант', { text: 'Неподписанный', proof: 'none' });
    await page.press('Ответить как консультант', { text: 'Между нами', direction: 'note' });
    await page.press('Ответить как консультант', { text: 'Я за него', from: desk.colleague.address });
    expect(outcomes().slice(1)).toEqual([
      ['pending', 'not-authenticated'],
      ['message', 'note'],
      ['message', 'token-of-colleague'],
    ]);
    expect(lettersOf(house.app, 'thread-to-confirm')).toHaveLength(1);
    expect(lettersOf(house.app, 'thread-answered')).toEqual([]);
  });

  test('what is missing is said, and what was typed stays', async () => {
    const page = await write({ from: 'nobody', text: 'Вопрос' });
    expect([page.status, page.value('from'), page.value('text')]).toEqual([422, 'nobody', 'Вопрос']);
    await write({ from: desk.client.address, text: 'Какую норму брать?' });
    const { id } = await newestTo(desk.consultant.address);
    const empty = await (await house.visitor().open(`/dev/letters/${id}`)).press('Ответить как консультант');
    expect([empty.status, empty.alert.includes('Напишите текст')]).toEqual([422, true]);
    expect(outcomes()).toHaveLength(1);
  });
});

test('a letter that asks for no answer offers none', async () => {
  const page = await house.visitor().open('/sign-in');
  await page.press('Прислать письмо', { address: desk.client.address });
  const { id } = await newestTo(desk.client.address);
  expect((await house.visitor().open(`/dev/letters/${id}`)).buttons.join()).not.toContain('Ответить');
  expect((await house.visitor().open(`/dev/letters/${id}/reply`)).status).toBe(404);
});

test('in production there is no such door, and its name is believed of nobody', async () => {
  await using shop = await openHouse({ NODE_ENV: 'production' });
  expect(shop.app.config.inbox.authservId).toBeUndefined();
  const { client } = furnishDesk(shop.app);
  for (const path of ['/dev/letters', '/dev/letters/new', '/dev/letters/1', '/dev/letters/1/reply']) {
    expect([path, (await shop.visitor().request(path)).status]).toEqual([path, 404]);
  }
  for (const path of ['/dev/letters/new', '/dev/letters/1/reply']) {
    const form = new FormData();
    for (const [name, value] of Object.entries({ from: client.address, text: 'Впустите' })) form.append(name, value);
    expect([path, (await shop.visitor().request(path, { method: 'POST', body: form })).status]).toEqual([path, 404]);
  }
  expect(shop.app.db.$client.prepare('select count(*) from incoming_messages').pluck().get()).toBe(0);
});
