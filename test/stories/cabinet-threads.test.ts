import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeSetting } from '#app/office/settings.server.ts';
import { noteAtDesk } from '#app/consultations/work-at-desk.server.ts';
import { changeRight, rightsOf } from '#app/consultations/rights.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { day } from '#test/support/app.ts';
import { receivedFile } from '#test/support/cabinet-samples.ts';
import { answerBy, askBy, closeBy, fileOfThread, stateOf } from '#test/support/client-threads.ts';
import { clientOfCompany } from '#test/support/companies.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makePerson, signInAs } from '#test/support/people.ts';
import { csv, spaced } from '#test/support/requests.ts';
import { arrives, furnishDesk, lettersOf, mailOf, type Desk } from '#test/support/threads.ts';
import type { Visitor } from '#test/support/visitor.ts';

const { cabinetThreads: words, leads, cabinet } = wordsFor('ru');

let house: House;
let desk: Desk;
let visitor: Visitor;
beforeEach(async () => {
  house = await openHouse({ INBOX_AUTHSERV_ID: 'mx.klyuch.example' });
  desk = furnishDesk(house.app);
  visitor = signInAs(house, desk.client);
});
afterEach(() => house[Symbol.asyncDispose]());

const question = { subject: 'Норма для переездов', text: 'Какую норму брать для переездов?' };
const submit = spaced(words.new.submit);
const count = (what: string) => Number(house.app.db.$client.prepare(`select count(*) from ${what}`).pluck().get());

describe('a client asks in the cabinet', () => {
  test('and the question has its number, its term and its consultant at once', async () => {
    const start = await visitor.open('/cabinet');
    expect(start.links).toEqual(expect.arrayContaining(['/cabinet/threads', '/cabinet/threads/new']));
    const form = await visitor.open('/cabinet/threads/new');
    const [topic = ''] = /<option value="([a-z][^"]+)"/.exec(form.html)?.slice(1) ?? [];
    expect(topic, 'the map of the methodology is offered').not.toBe('');
    const asked = await form.press(submit, { ...question, topic }, [csv()]);

    expect([asked.status, asked.heading, asked.alert]).toEqual([200, question.subject, '']);
    expect(asked.text).toContain('К-2026-0001');
    expect(asked.text).toContain(spaced(words.thread.done.asked));
    expect(asked.text).toContain(spaced(words.states.open.name));
    expect(asked.text).toContain('17 мар. 2026, 12:00');
    expect(asked.html).toContain('отток за март.csv');
    expect(lettersOf(house.app, 'thread-asked')).toMatchObject([
      { to: desk.consultant.address, data: { text: question.text, files: [{ name: 'отток за март.csv' }] } },
    ]);
    expect(house.app.db.$client.prepare('select topic from threads').pluck().get()).toBe(topic);
    const list = await visitor.open('/cabinet/threads');
    expect(list.text).toContain('К-2026-0001');
    expect(list.text).toContain(spaced(words.last.you));
  });

  test('and gets back what was typed where something is missing, in each language', async () => {
    for (const [path, { cabinetThreads }] of [
      ['/cabinet/threads/new', wordsFor('ru')],
      ['/en/cabinet/threads/new', wordsFor('en')],
    ] as const) {
      const form = await visitor.open(path);
      const press = (values: Record<string, string>, files: File[] = []) =>
        form.press(spaced(cabinetThreads.new.submit), values, files);
      const empty = await press({ subject: 'Норма', text: ' ' }, [csv()]);
      expect([empty.status, empty.value('subject')]).toEqual([422, 'Норма']);
      expect(empty.alert).toContain(spaced(cabinetThreads.errors.textMissing));
      const long = await press({ subject: 'x'.repeat(201), text: question.text });
      expect([long.status, long.value('text')]).toEqual([422, question.text]);
      expect(long.alert).toContain(spaced(cabinetThreads.errors.subjectTooLong));
      const bad = await press(question, [new File(['MZ\0'], 'program.exe')]);
      expect([bad.status, bad.value('text')]).toEqual([422, question.text]);
    }
    expect(count('threads')).toBe(0);
  });

  test('about a topic that is there no more, and is told so', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...question, topic: 'gone' })) form.append(name, value);
    const page = await visitor.post('/cabinet/threads/new', form);
    expect([page.status, page.value('subject')]).toEqual([422, question.subject]);
    expect(page.alert).toContain(spaced(words.errors.topicUnknown));
  });

  test('where there is no topic at all, and is not asked for one', async () => {
    changeSetting(house.app, desk.owner.id, 'methodology', [], 0);
    const page = await visitor.open('/cabinet/threads/new');
    expect(page.value('topic')).toBeUndefined();
    expect((await page.press(submit, question)).heading).toBe(question.subject);
  });

  test('of a long text, which is taken whole', async () => {
    const text = 'ж'.repeat(20_000);
    const asked = await (await visitor.open('/cabinet/threads/new')).press(submit, { ...question, text });
    expect([asked.status, asked.alert]).toEqual([200, '']);
    expect(asked.text).toContain(text);
  });

  test('fifty times a day and no more, and loses nothing', async () => {
    for (let asked = 0; asked < 50; asked += 1) await askBy(house.app, desk.client);
    const page = await (await visitor.open('/cabinet/threads/new')).press(submit, question);
    expect([page.status, page.value('text')]).toEqual([429, question.text]);
    expect(page.alert).toContain(spaced(words.trouble.tooMany));
  });
});

describe('what a client may expect is said before they ask', () => {
  const onBoth = async (who = visitor) => [
    (await who.open('/cabinet/threads')).text,
    (await who.open('/cabinet/threads/new')).text,
  ];

  test('with a right: of what, and how soon we answer', async () => {
    for (const text of await onBoth()) {
      expect(text).toContain(spaced(words.right.endless(words.right.kinds.audit)));
      expect(text).toContain('На новый вопрос отвечаем за 8 рабочих часов');
    }
  });

  test('with a right that has ended: when, how to renew it, and that they may ask all the same', async () => {
    const [right] = rightsOf(house.app.db, desk.company.id);
    const form = { kind: 'audit', startsOn: '2026-01-01', endsOn: '2026-03-01', personIds: null } as const;
    changeRight(house.app, desk.owner, desk.company.id, { id: right?.id ?? '', version: 1 }, form);
    for (const text of await onBoth()) {
      expect(text).toContain('1 марта 2026');
      expect(text).toContain(spaced(words.right.afterEnd));
    }
    expect((await visitor.open('/cabinet/threads')).links).toContain('/services');
    const asked = await (await visitor.open('/cabinet/threads/new')).press(submit, question);
    expect(asked.text).toContain(spaced(words.withoutTerm));
    expect(lettersOf(house.app, 'thread-right-ended')).toMatchObject([{ to: desk.client.address }]);
  });

  test('without any right, and the question is taken', async () => {
    const stranger = signInAs(house, makePerson(house.app, 'client'));
    for (const text of await onBoth(stranger)) expect(text).toContain(spaced(words.right.none));
    const asked = await (await stranger.open('/cabinet/threads/new')).press(submit, question);
    expect([asked.status, asked.heading]).toEqual([200, question.subject]);
  });
});

describe('a conversation', () => {
  test('shows what was said on both sides, folded, and never a note', async () => {
    const { app } = house;
    const { id } = await askBy(app, desk.client);
    noteAtDesk(app, desk.consultant, id, 'Только между нами', []);
    await answerBy(app, desk.consultant, id, 'Возьмите 0,12 %.', [receivedFile(app, 'нормы.csv', 'a;b')]);
    const { replyTo } = lettersOf(app, 'thread-answered')[0]?.data ?? { replyTo: '' };
    const mail = 'Спасибо!\n\n16.03.2026, 12:00, Ключ <ask@klyuch.example>:\n> Возьмите 0,12 %.\n';
    await arrives(app, mailOf({ from: desk.client, to: replyTo, text: mail }));

    const page = await visitor.open(`/cabinet/threads/${id}`);
    for (const said of ['Какую брать?', 'Примеров Пётр', 'Возьмите 0,12 %.', 'Спасибо!', 'письмом'])
      expect(page.text).toContain(said);
    expect(page.html).not.toContain('Только между нами');
    expect(page.html).toMatch(/<details[^>]*><summary[^>]*>Показать цитату/);
    const data = await (await visitor.request(`/cabinet/threads/${id}.data`)).text();
    for (const internal of ['Только', 'sha256', 'assigneeId', 'companyId', 'personId', 'incomingId', 'version'])
      expect([internal, data.includes(internal)]).toEqual([internal, false]);
  });

  test('goes on from its page, and opens again what was closed', async () => {
    const { app } = house;
    const { id } = await askBy(app, desk.client);
    await answerBy(app, desk.consultant, id);
    closeBy(app, desk.consultant, id);
    const page = await visitor.open(`/cabinet/threads/${id}`);
    expect(page.text).toContain(spaced(words.more.reopens));
    const said = await page.press(words.more.submit, { text: 'А вне сети?' });
    expect(said.text).toContain(spaced(words.thread.done.said));
    expect([said.status, stateOf(app, id).state]).toEqual([200, 'open']);
    const silent = await said.press(words.more.submit, { text: ' ' });
    expect([silent.status, silent.alert.includes(spaced(words.errors.nothingSaid))]).toEqual([422, true]);
    const file = await silent.press(words.more.submit, {}, [csv()]);
    expect([file.status, file.html.includes('отток за март.csv')]).toEqual([200, true]);
    expect(lettersOf(app, 'thread-asked')).toHaveLength(3);
  });

  test('that is late says so and does not hide it', async () => {
    const { id } = await askBy(house.app, desk.client);
    house.app.clock.pass(5 * day);
    expect((await signInAs(house, desk.client).open(`/cabinet/threads/${id}`)).text).toContain(spaced(words.late));
  });

  test('hands its files to its own client alone, to be saved and never shown', async () => {
    const { app } = house;
    const { id } = await askBy(app, desk.client, { files: [receivedFile(app, 'отток.csv', 'a;b')] });
    const path = `/cabinet/threads/${id}/files/${fileOfThread(app, id)}`;
    const answer = await visitor.request(path);
    expect([answer.status, await answer.text()]).toEqual([200, 'a;b']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    const other = await askBy(app, desk.client);
    expect((await visitor.request(`/cabinet/threads/${other.id}/files/${fileOfThread(app, id)}`)).status).toBe(404);
    const colleague = signInAs(house, clientOfCompany(app, desk.owner, desk.company, 'Олег Образцов'));
    expect((await colleague.request(path)).status).toBe(404);
  });

  test('is not there for anybody else, a colleague who has said nothing among them', async () => {
    const { id } = await askBy(house.app, desk.client);
    const colleague = signInAs(house, clientOfCompany(house.app, desk.owner, desk.company, 'Олег Образцов'));
    const stranger = signInAs(house, makePerson(house.app, 'client'));
    for (const who of [colleague, stranger]) {
      for (const path of [`/cabinet/threads/${id}`, `/cabinet/threads/${id}/messages`, '/cabinet/threads/nothing']) {
        const page = await who.open(path);
        expect([page.status, page.text.includes(spaced(cabinet.notFound))]).toEqual([404, true]);
      }
      expect((await who.post(`/cabinet/threads/${id}/messages`, [['text', 'чужое']])).status).toBe(404);
      expect((await who.open('/cabinet/threads')).text).toContain(spaced(words.none));
    }
    expect(count('thread_messages')).toBe(1);
  });
});

test('the list asks the database no more for six questions than for one', async () => {
  const ask = async () => {
    const before = house.app.statements.length;
    expect((await visitor.open('/cabinet/threads')).status).toBe(200);
    return house.app.statements.length - before;
  };
  await askBy(house.app, desk.client);
  const forOne = await ask();
  for (let more = 0; more < 5; more += 1) await askBy(house.app, desk.client);
  expect(await ask()).toBe(forOne);
});

test('the open form for questions leads clients to their cabinet, and stays a request for everybody', async () => {
  const page = await house.visitor().open('/contacts/question');
  expect(page.text).toContain(spaced(leads.question.clients));
  expect(page.links).toContain('/cabinet/threads/new');
});
