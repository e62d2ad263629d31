import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { methodology } from '#app/words/ru/methodology.ts';
import { methodology as inEnglish } from '#app/words/en/methodology.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { forgetIdleLeads } from '#app/leads/forget-idle-leads.server.ts';
import { joinLead } from '#app/leads/join-lead.server.ts';
import { findLead } from '#app/leads/store.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import { defaultRouting } from '#app/consultations/routing-setting.ts';
import { listEvents } from '#app/consultations/store.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { changeSetting, readSetting } from '#app/office/settings.server.ts';
import { setClientAccess } from '#app/people/clients.server.ts';
import { nobody } from '#app/people/consent.ts';
import type { Destruction } from '#app/people/destruction.ts';
import { erasePerson } from '#app/people/erase-person.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { day } from '#test/support/app.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { openHouse, type House, type ReadLetter } from '#test/support/house.ts';
import { only } from '#test/support/journal.ts';
import { makeLead, receivedFile } from '#test/support/leads.ts';
import { signInAs } from '#test/support/people.ts';
import { csv, expectSent, person, requestIn, spaced } from '#test/support/requests.ts';
import { arrives, furnishDesk, giveRight, lettersOf, mailOf, type Desk } from '#test/support/threads.ts';
import type { Visitor } from '#test/support/visitor.ts';

const { lead: words, leads, deskThreads } = wordsFor('ru');

let house: House;
let desk: Desk;
let consultant: Visitor;
beforeEach(async () => {
  house = await openHouse({ DATA_DIR: temporaryFolder(), INBOX_AUTHSERV_ID: 'mx.klyuch.example' });
  desk = furnishDesk(house.app);
  consultant = signInAs(house, desk.consultant);
});
afterEach(() => house[Symbol.asyncDispose]());

const sql = (query: string) => house.app.db.$client.prepare(query).pluck().all();
const lone = () => findLead(house.app.db, String(only(sql('select id from leads'))))!;
const pathOf = ({ id }: Pick<Lead, 'id'>) => `/desk/leads/${id}`;
const question = { subject: { kind: 'question' } as const, text: 'Как отделить вернувшихся?', topic: 'debt-closing' };
const makeThread = async (lead: Lead, visitor = consultant) =>
  (await visitor.open(pathOf(lead))).press(spaced(words.question.submit), {});

/** Asks on the site; returns the letters to whoever asked and to whoever of us is to answer. */
async function ask(values: Record<string, string> = {}, files: File[] = []) {
  await house.letters();
  const form = await house.visitor().open('/contacts/question');
  const typed = { ...person, text: 'Почему причины скачут?', ...values };
  expectSent(await form.press(spaced(leads.question.submit), typed, files));
  const letters = await house.letters();
  const isTheirs = ({ to }: ReadLetter) => to.includes(typed.address);
  return { received: only(letters.filter(isTheirs)), arrived: only(letters.filter((one) => !isTheirs(one))) };
}

function owns(topic: string, personId: string): void {
  const version = { ...defaultRouting, owners: [{ topic, personIds: [personId] }] };
  changeSetting(house.app, desk.owner.id, 'routing', version, 0);
}

function withoutTopic(key: string): void {
  const map = readMethodology(house.app.db).map((block) => ({
    ...block,
    sections: block.sections.map((section) => ({
      ...section,
      documents: section.documents.filter((document) => document.key !== key),
    })),
  }));
  const changed = changeSetting(house.app, desk.owner.id, 'methodology', map, 0);
  expect(changed.refused).toBeUndefined();
}

describe('the topic of a question from the site', () => {
  test('is offered by the methodology, kept with the question, and told to us', async () => {
    const { arrived } = await ask({ topic: 'debt-closing' }, [csv()]);
    expect(lone()).toMatchObject({ topic: 'debt-closing', way: 'form' });
    expect(spaced(arrived.text)).toContain(spaced(methodology['debt-closing']));
    const page = await consultant.open(pathOf(lone()));
    expect(page.text).toContain(spaced(methodology['debt-closing']));
    expect(page.text).toContain('отток за март.csv');
    expect((await consultant.open(`/en${pathOf(lone())}`)).text).toContain(spaced(inEnglish['debt-closing']));
  });

  test('is shown to whoever asked, among what they wrote', async () => {
    const { received } = await ask({ topic: 'debtors' });
    const page = await house.visitor().open(requestIn(received));
    expect(page.text).toContain(spaced(leads.topic.label));
    expect(page.text).toContain(spaced(methodology.debtors));
  });

  test('may be left out', async () => {
    await ask();
    expect(lone().topic).toBeNull();
  });

  test.each(['ru', 'en'] as const)('that is not there is refused with all that was typed (%s)', async (locale) => {
    const { leads: own } = wordsFor(locale);
    const path = locale === 'ru' ? '/contacts/question' : '/en/contacts/question';
    const visitor = house.visitor();
    const opened = await visitor.open(path);
    expect(opened.html).toContain('value="debt-closing"');
    withoutTopic('debt-closing');
    const page = await opened.press(spaced(own.question.submit), {
      ...person,
      text: 'Почему причины скачут?',
      topic: 'debt-closing',
    });
    expect([page.status, page.value('text'), page.value('address')]).toEqual([
      422,
      'Почему причины скачут?',
      person.address,
    ]);
    expect(page.alert).toContain(spaced(own.errors.topicUnknown));
    expect(page.html, 'what is offered is what there is now').not.toContain('value="debt-closing"');
    expect(sql('select count(*) from leads')).toEqual([0]);
  });

  test('goes from the page as soon as it goes from the map, and stays readable where it was asked about', async () => {
    const { received } = await ask({ topic: 'debt-closing' });
    expect((await house.visitor().open('/contacts/question')).html).toContain('value="debt-closing"');
    withoutTopic('debt-closing');
    expect((await house.visitor().open('/contacts/question')).html).not.toContain('value="debt-closing"');
    for (const page of [
      await consultant.open(pathOf(lone())),
      await house.visitor().open(requestIn(received)),
      await consultant.open('/desk/leads/export?state=any'),
    ]) {
      expect(page.status).toBe(200);
      expect(spaced(page.html)).toContain(spaced(leads.topic.gone('debt-closing')));
    }
  });

  test('is not asked for where nobody has written the map', async () => {
    changeSetting(house.app, desk.owner.id, 'methodology', [], 0);
    expect((await house.visitor().open('/contacts/question')).value('topic')).toBeUndefined();
    await ask();
  });

  test('stands in the table of leads and in what is given out of a person', async () => {
    const { address } = await makeLead(house.app, question);
    expect(spaced((await consultant.open('/desk/leads/export')).html)).toContain(spaced(methodology['debt-closing']));
    const owner = signInAs(house, desk.owner);
    const key = recipientKeyOf(house.app, address);
    const archive = await owner.request(`/desk/privacy/people/${key}/export.zip`, { method: 'POST' });
    const bytes = Buffer.from(await archive.arrayBuffer()).toString();
    expect([archive.status, bytes.includes('"topic": "debt-closing"')]).toEqual([200, true]);
  });

  test('brings the question to whoever owns it, and the page says so', async () => {
    owns('debtors', desk.colleague.id);
    const lead = await makeLead(house.app, question);
    expect(lead.assigneeId).toBe(desk.colleague.id);
    expect((await consultant.open(pathOf(lead))).text).toContain(`за тему вопроса отвечает ${desk.colleague.name}`);
  });

  test('brings it to nobody where the owner has turned the rules off', async () => {
    owns('debtors', desk.colleague.id);
    const setting = readSetting(house.app.db, 'assignment');
    changeSetting(house.app, desk.owner.id, 'assignment', { ...setting, isOn: false }, 0);
    expect((await makeLead(house.app, question)).assigneeId).toBeNull();
  });
});

describe('a question that came as a lead', () => {
  test('goes on as a thread by one click, with its words, its topic and its files', async () => {
    owns('debtors', desk.colleague.id);
    const lead = await makeLead(house.app, question, [receivedFile(house.app, 'причины.txt', 'цена')]);
    const page = await makeThread(lead);

    expect([page.status, page.heading]).toEqual([200, `К-2026-0001, ${question.text}`]);
    expect(page.text).toContain(spaced(deskThreads.done.lead));
    expect(page.links).toContain(pathOf(lead));
    const [thread] = house.app.db.$client.prepare('select * from threads').all() as Record<string, unknown>[];
    expect(thread).toMatchObject({
      topic: 'debt-closing',
      lead_id: lead.id,
      assignee_id: desk.colleague.id,
      state: 'open',
    });
    expect(sql('select sha256 from thread_files')).toEqual(sql('select sha256 from lead_files'));
    const events = listEvents(house.app.db, String(thread?.['id']));
    expect(events.map(({ event }) => event.is)).toEqual(['asked', 'was-lead', 'assigned', 'acknowledged']);
    expect(events[2]?.event).toMatchObject({
      because: [{ is: 'topic-owner', personId: desk.colleague.id, detail: 'debtors' }],
    });
    expect(lettersOf(house.app, 'thread-right-ended').map(({ to }) => to)).toEqual([lead.address]);
    expect(lettersOf(house.app, 'thread-asked').map(({ to }) => to)).toEqual([desk.colleague.address]);
  });

  test('ends there, with a way to the thread, and is owed nothing more', async () => {
    const lead = await makeLead(house.app, question);
    await makeThread(lead);
    expect(findLead(house.app.db, lead.id)).toMatchObject({ state: 'consulted', answerBy: null });
    const page = await consultant.open(pathOf(lead));
    expect(page.text).toContain(`${spaced(words.question.became)} К-2026-0001`);
    expect(page.text).toContain('Заявка стала вопросом К-2026-0001');
    expect(page.buttons).not.toContain(spaced(words.question.submit));
    expect(sql("select count(*) from audit_log where action = 'lead-consulted'")).toEqual([1]);
    expect((await consultant.open('/desk/leads')).text).not.toContain(lead.reference);
    expect((await consultant.open('/desk/leads?state=consulted')).text).toContain(lead.reference);
    expect((await consultant.open('/desk/leads?state=closed')).text).toContain(lead.reference);
  });

  test('that was clicked twice is one thread, and its client is told once', async () => {
    const lead = await makeLead(house.app, question);
    const [one, other] = [await consultant.open(pathOf(lead)), await consultant.open(pathOf(lead))];
    const first = await one.press(spaced(words.question.submit), {});
    const second = await other.press(spaced(words.question.submit), {});
    expect(second.heading).toBe(first.heading);
    expect(sql('select count(*) from threads')).toEqual([1]);
    expect(lettersOf(house.app, 'thread-right-ended')).toHaveLength(1);
    expect(sql("select count(*) from audit_log where action = 'lead-consulted'")).toEqual([1]);
  });

  test('is refused where somebody has changed it meanwhile, and nothing is begun', async () => {
    const lead = await makeLead(house.app, question);
    const page = await consultant.open(pathOf(lead));
    joinLead(house.app, desk.owner.id, lead.id, { companyId: desk.company.id }, null);
    house.app.db.$client.prepare('update leads set version = version + 1').run();
    const refused = await page.press(spaced(words.question.submit), {});
    expect(refused.status).toBe(422);
    expect(sql('select count(*) from threads')).toEqual([0]);
    expect(findLead(house.app.db, lead.id)?.state).toBe('new');
  });

  test('is of the company that it was joined to', async () => {
    const lead = await makeLead(house.app, question);
    joinLead(house.app, desk.owner.id, lead.id, { companyId: desk.company.id }, null);
    await makeThread(findLead(house.app.db, lead.id)!);
    expect(sql('select company_id from threads')).toEqual([desk.company.id]);
    expect(lettersOf(house.app, 'thread-received').map(({ to }) => to)).toEqual([lead.address]);
  });

  test('goes along with what its client has added, and not with what we have answered', async () => {
    const { received } = await ask();
    const own = await house.visitor().open(requestIn(received));
    await own.press(spaced(leads.request.more.submit), { text: 'И по филиалам?' }, [csv()]);
    await makeThread(lone());
    const [body] = sql('select body from thread_messages').map(String);
    expect(body).toContain('И по филиалам?');
    expect(sql('select name from thread_files')).toEqual(['отток за март.csv']);
  });

  test('and was written by mail, is called as the letter was', async () => {
    const stranger = { name: 'Пётр Сидоров', address: 'petr@neizvestno.example' };
    await arrives(
      house.app,
      mailOf({ from: stranger, to: 'ask@klyuch.example', subject: 'Нормы', text: 'Какую брать?' }),
    );
    expect(lone()).toMatchObject({ way: 'mail', topic: null });
    const page = await makeThread(lone());
    expect(page.heading).toBe('К-2026-0001, Нормы');
    expect(sql('select way from thread_messages')).toEqual(['mail']);
    expect(sql("select json_extract(body, '$[0].text') from thread_messages")).toEqual(['Какую брать?']);
  });

  test('is read by its client on the page of the request, and goes on in their cabinet', async () => {
    const { received } = await ask();
    const lead = lone();
    await makeThread(lead);
    const page = await house.visitor().open(requestIn(received));
    expect(page.text).toContain(spaced(leads.request.states.consulted.name));
    expect(page.text).toContain('К-2026-0001');
    expect(page.buttons).not.toContain(spaced(leads.request.more.submit));
    const id = String(only(sql('select id from threads')));
    expect(page.links).toContain(`/cabinet/threads/${id}`);
    const english = await house.visitor().open(`/en${requestIn(received)}`);
    expect(english.text).toContain(wordsFor('en').leads.request.thread.text);
  });

  test('is no matter of an application, of a colleague, or of somebody who may not enter', async () => {
    const other = await makeLead(house.app, { subject: { kind: 'tier', tier: 'audit' } });
    expect((await consultant.open(`${pathOf(other)}/question`)).status).toBe(404);
    expect((await consultant.open(pathOf(other))).buttons).not.toContain(spaced(words.question.submit));

    const colleagues = await makeLead(house.app, { ...question, address: desk.colleague.address });
    const refused = await makeThread(colleagues);
    expect(refused.status).toBe(422);
    expect(refused.alert).toContain(spaced(words.question.nobody));

    setClientAccess(house.app, desk.owner.id, { companyId: desk.company.id, id: desk.client.id }, false);
    const closed = await makeThread(await makeLead(house.app, { ...question, address: desk.client.address }));
    expect(closed.status).toBe(422);
    expect(closed.alert).toContain(spaced(words.question.nobody));
    expect(sql('select count(*) from threads')).toEqual([0]);
  });

  test('can be taken into work again, and is the same thread', async () => {
    const lead = await makeLead(house.app, question);
    await makeThread(lead);
    const again = await (await consultant.open(pathOf(lead))).press(spaced(words.move.again), {});
    expect(again.text).toContain('К-2026-0001');
    expect(findLead(house.app.db, lead.id)?.state).toBe('in-work');
    expect(again.buttons).not.toContain(spaced(words.question.submit));
  });
});

describe('who wrote, and by what right', () => {
  test('is said at once where the address is a client’s, and that nothing proves it', async () => {
    const lead = await makeLead(house.app, { ...question, address: desk.client.address });
    const page = await consultant.open(pathOf(lead));
    expect(page.text).toContain(spaced(words.question.fromClient(desk.client.name, desk.company.name)));
    expect(page.text).toContain(spaced(words.question.unproved));
    expect(page.text).toContain('аудит, бессрочно');
    expect(sql('select count(*) from threads'), 'it waits for one of us').toEqual([0]);
  });

  test('is an ended right where it has ended', async () => {
    house.app.db.$client.prepare('delete from entitlements').run();
    giveRight(house.app, desk.owner, desk.company, { kind: 'course', endsOn: '2026-02-01' });
    const page = await consultant.open(
      pathOf(await makeLead(house.app, { ...question, address: desk.client.address })),
    );
    expect(page.text).toContain(spaced(words.question.fromClient(desk.client.name, desk.company.name)));
    expect(page.text).toContain('закончилось 1 февраля 2026');
  });

  test('is none where there is none', async () => {
    const page = await consultant.open(pathOf(await makeLead(house.app, question)));
    expect(page.text).toContain(spaced(words.question.noRight));
    expect(page.text).not.toContain('Пишет с адреса клиента');
  });

  test('is told to nobody on the site: a client’s address is answered as any other', async () => {
    const answer = async (address: string) => {
      const form = await house.visitor().open('/contacts/question');
      return form.press(spaced(leads.question.submit), { ...person, address, text: 'Как быть?' });
    };
    const [known, unknown] = [await answer(desk.client.address), await answer('nobody@neizvestno.example')];
    expect([known.status, known.heading, known.text]).toEqual([unknown.status, unknown.heading, unknown.text]);
    const told = ({ subject, text }: ReadLetter) =>
      [subject, text].join().replaceAll(/\d{4}-\d{4}|\/requests\/\S+/g, '');
    const isOurs = ({ to }: ReadLetter) => to.includes('klyuch.example');
    const letters = (await house.letters()).filter((letter) => !isOurs(letter));
    expect(letters).toHaveLength(2);
    expect(new Set(letters.map(told)).size, 'both are told the same').toBe(1);
  });
});

describe('what is kept of a question that was a lead', () => {
  test('goes altogether when its client takes the request back', async () => {
    const { received } = await ask({}, [csv()]);
    await makeThread(lone());
    const page = await house.visitor().open(`${requestIn(received)}/withdrawal`);
    await page.press(spaced(leads.withdrawal.button), {});
    for (const table of ['threads', 'thread_messages', 'thread_files', 'lead_files'])
      expect(sql(`select count(*) from ${table}`), table).toEqual([0]);
    expect(sql("select count(*) from people where role = 'client'"), 'of those there were before').toEqual([1]);
  });

  test('is erased with the person, and no act counts it twice', async () => {
    const lead = await makeLead(house.app, question, [receivedFile(house.app, 'причины.txt', 'цена')]);
    await makeThread(lead);
    const key = recipientKeyOf(house.app, lead.address);
    const held = await signInAs(house, desk.owner).open(`/desk/privacy/people/${key}`);
    expect(held.text).toContain('К-2026-0001');
    expect(held.text).toContain(lead.reference);
    const erased = erasePerson(house.app, desk.owner.id, key, { because: 'asked', reason: '' }, nobody);
    expect(erased.refused).toBeUndefined();
    for (const table of ['threads', 'thread_files', 'lead_files'])
      expect(sql(`select count(*) from ${table}`), table).toEqual([0]);
    const { events } = JSON.parse(String(only(sql('select content from destructions')))) as Destruction;
    expect(events.filter(({ what }) => what === 'thread').map(({ rows }) => rows)).toEqual([1]);
  });

  test('outlives the request, whose term ends before it, and so does its client', async () => {
    const lead = await makeLead(house.app, question, [receivedFile(house.app, 'причины.txt', 'цена')]);
    await makeThread(lead);
    house.app.clock.pass(3 * 366 * day);
    expect(forgetIdleLeads(house.app)).toBe(1);
    expect(findLead(house.app.db, lead.id)).toBeUndefined();
    expect(sql('select count(*) from thread_files')).toEqual([1]);
    expect(sql(`select address from people where address = '${lead.address}'`)).toEqual([lead.address]);
    const page = await consultant.open(`/desk/threads/${String(only(sql('select id from threads')))}`);
    expect([page.status, page.links.includes(pathOf(lead))]).toEqual([200, false]);
  });
});
