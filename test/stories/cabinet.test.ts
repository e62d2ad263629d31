import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { knowFormerClients } from '#app/leads/know-former-clients.server.ts';
import type { Person } from '#app/people/person.ts';
import { findPerson } from '#app/people/people-store.server.ts';
import { pathOfFile } from '#app/storage/files.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { fileOf, reportOf, requestOf } from '#test/support/cabinet-samples.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson, signedIn, signInAs } from '#test/support/people.ts';
import { askQuestion, client, csv, requestIn, spaced } from '#test/support/requests.ts';

let house: House;
beforeEach(async () => void (house = await openHouse({ DATA_DIR: temporaryFolder() })));
afterEach(() => house[Symbol.asyncDispose]());

const { leads, cabinet, report } = wordsFor('ru');
const one = (sql: string, ...values: unknown[]) =>
  house.app.db.$client
    .prepare(sql)
    .pluck()
    .get(...values);

function personAt(address: string): Person {
  const id = String(one('select id from people where address = ?', address));
  const person = findPerson(house.app.db, id);
  if (!person) throw new Error(`Nobody is known at ${address}`);
  return person;
}

describe('a client', () => {
  test('who has asked a question finds it in the cabinet, adds to it, takes the file back, and withdraws it', async () => {
    await askQuestion(house, house.visitor(), { files: [csv()] });
    const visitor = signInAs(house, personAt(client));
    const list = await visitor.open('/cabinet');
    expect([list.status, list.heading]).toEqual([200, spaced(cabinet.requests.heading)]);
    for (const said of ['О-2026-0001', leads.request.states.new.name, cabinet.requests.waits.new]) {
      expect(list.text).toContain(spaced(said));
    }
    const path = list.links.find((href) => href.startsWith('/cabinet/requests/'))!;
    const request = await visitor.open(path);
    expect(request.text).toContain('Почему причины скачут?');
    expect(request.text).not.toContain(spaced(leads.request.keep));

    const nothing = await request.press(spaced(leads.request.more.submit), { text: '' });
    expect([nothing.status, nothing.alert]).toEqual([
      422,
      expect.stringContaining(spaced(leads.errors.nothingSaid)) as unknown,
    ]);
    const more = await request.press(spaced(leads.request.more.submit), { text: 'У нас два склада.' }, [csv()]);
    expect([more.status, more.path]).toEqual([200, `${path}?done=said`]);
    expect(more.text).toContain('У нас два склада.');
    const file = more.links.find((href) => href.includes('/files/'))!;
    expect(file.startsWith(path)).toBe(true);
    expect(await (await visitor.request(file)).text()).toBe(await csv().text());

    const confirm = await visitor.open(`${path}/withdrawal`);
    const gone = await confirm.press(spaced(leads.withdrawal.button));
    expect([gone.status, gone.heading]).toEqual([200, spaced(leads.refused.withdrawn.heading)]);
    expect([one('select count(*) from people'), one('select count(*) from sessions')]).toEqual([0, 0]);
    expect((await visitor.request('/cabinet')).headers.get('location')).toBe('/sign-in');
    expect(one('select reference from destructions')).toBe('У-2026-0001');
  });

  test('stays, and stays signed in, while another request is left', async () => {
    const { visitor, person } = signedIn(house, 'client');
    const id = await requestOf({ house }, person);
    await requestOf({ house }, person);
    const confirm = await visitor.open(`/cabinet/requests/${id}/withdrawal`);
    const left = await confirm.press(spaced(leads.withdrawal.button));
    expect(left.text).toContain(spaced(cabinet.requests.withdrawn));
    expect(left.links.filter((href) => href.startsWith('/cabinet/requests/'))).toHaveLength(1);
  });

  test('who writes again, under another name, is the same person with the name they had', async () => {
    const first = await makeLead(house.app, { address: client });
    const second = await makeLead(house.app, { address: client, name: 'Кто-то другой' });
    const ids = [first, second].map(({ id }) => one('select person_id from leads where id = ?', id));
    expect(new Set(ids).size).toBe(1);
    expect(personAt(client)).toMatchObject({ role: 'client', name: 'Мария Петрова' });
  });

  test('is offered the cabinet on the page that a letter leads to', async () => {
    const { received } = await askQuestion(house, house.visitor());
    const page = await house.visitor().open(requestIn(received));
    expect(page.links).toContain('/cabinet');
  });

  test('reads the cabinet in English too', async () => {
    const { visitor, person } = signedIn(house, 'client');
    const id = await requestOf({ house }, person);
    const list = await visitor.open('/en/cabinet');
    expect([list.language, list.heading]).toEqual(['en', wordsFor('en').cabinet.requests.heading]);
    expect(list.links).toContain(`/en/cabinet/requests/${id}`);
  });
});

describe('a report', () => {
  test('that was sent is in its client’s cabinet: to be read, taken away as PDF and XLSX, and answered', async () => {
    const { visitor, person } = signedIn(house, 'client');
    const { visitor: stranger } = signedIn(house, 'client');
    expect((await visitor.open('/cabinet/reports')).text).toContain(spaced(cabinet.reports.none));
    const id = await reportOf({ house }, person);
    const list = await visitor.open('/cabinet/reports');
    expect(list.links).toContain(`/cabinet/reports/${id}`);
    expect(list.text).toContain('О-2026-0001');
    const page = await visitor.open(`/cabinet/reports/${id}`);
    expect(page.text).toContain('Вывод для вас одних.');

    const replied = await page.press(spaced(report.replies.submit), { text: 'Спасибо, обсудим.' });
    expect(replied.path).toBe(`/cabinet/reports/${id}?done=said`);
    expect(replied.text).toContain('Спасибо, обсудим.');
    for (const [format, mark] of [
      ['pdf', '%PDF-'],
      ['xlsx', 'PK'],
    ] as const) {
      const path = `/cabinet/reports/${id}/report.${format}`;
      expect(page.links).toContain(path);
      const answer = await visitor.request(path);
      expect(
        Buffer.from(await answer.arrayBuffer())
          .toString('latin1')
          .startsWith(mark),
      ).toBe(true);
      expect([path, (await stranger.request(path)).status]).toEqual([path, 404]);
    }
    for (const rest of ['', '/replies', '/report.docx']) {
      const theirs = await stranger.open(`/cabinet/reports/${id}${rest}`);
      expect([rest, theirs.status, theirs.html.includes('Вывод для вас')]).toEqual([rest, 404, false]);
    }
    expect((await stranger.post(`/cabinet/reports/${id}/replies`, [['text', 'чужое']])).status).toBe(404);
    expect((await stranger.open('/cabinet/reports')).text).toContain(spaced(cabinet.reports.none));
    expect(one('select count(*) from report_replies')).toBe(1);
  }, 120_000);

  test('goes with its request, and so do the files made of it', async () => {
    const { visitor, person } = signedIn(house, 'client');
    const id = await reportOf({ house }, person);
    await requestOf({ house }, person);
    await visitor.request(`/cabinet/reports/${id}/report.xlsx`);
    const sha256 = String(one('select sha256 from report_files'));
    const lead = String(one('select lead_id from reports'));
    const confirm = await visitor.open(`/cabinet/requests/${lead}/withdrawal`);
    await confirm.press(spaced(leads.withdrawal.button));
    expect((await visitor.request(`/cabinet/reports/${id}`)).status).toBe(404);
    expect([one('select count(*) from sent_reports'), existsSync(pathOfFile(house.app, sha256))]).toEqual([0, false]);
  }, 120_000);
});

describe('another client', () => {
  test('gets 404 for every id of this one, and not a word of theirs', async () => {
    const { person } = signedIn(house, 'client', { name: 'Хозяйка Заявки' });
    const { visitor: stranger } = signedIn(house, 'client');
    const id = await requestOf({ house }, person);
    const file = await fileOf({ house }, person);
    const paths = [`/cabinet/requests/${id}`, `/cabinet/requests/${id}/messages`, `/cabinet/requests/${id}/withdrawal`];
    for (const path of [...paths, file, `/en${paths[0]!}`]) {
      const page = await stranger.open(path);
      expect([path, page.status]).toEqual([path, 404]);
      for (const theirs of ['Мария', 'О-2026', 'соседям', person.address, 'отток.csv']) {
        expect([path, theirs, page.html.includes(theirs)]).toEqual([path, theirs, false]);
      }
    }
    for (const path of paths.slice(1)) {
      const answer = await stranger.post(path, [['text', 'чужое']]);
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect(one('select count(*) from lead_messages')).toBe(0);
    expect(one('select count(*) from leads where withdrawn_at is not null')).toBe(0);
    expect((await stranger.open('/cabinet')).text).toContain(spaced(cabinet.requests.none));
  });
});

test('somebody of the staff who tries the form is no client, and is shown from the cabinet to the desk', async () => {
  const consultant = makePerson(house.app, 'consultant');
  const { id } = await makeLead(house.app, { address: consultant.address });
  expect(one('select person_id from leads where id = ?', id)).toBeNull();
  const page = await signInAs(house, consultant).open('/cabinet');
  expect([page.status, page.heading]).toEqual([403, spaced(cabinet.refused.heading)]);
  expect(page.links).toContain('/desk');
});

test('clients whose requests came before there was a cabinet are made known at the start, once', async () => {
  const { app } = house;
  const consultant = makePerson(app, 'consultant');
  for (const address of ['a@primer.example', 'a@primer.example', 'b@primer.example', consultant.address]) {
    await makeLead(app, { address });
  }
  app.db.$client.exec(`update leads set person_id = null; delete from people where role = 'client'`);
  knowFormerClients(app);
  expect(one('select count(*) from people where role = ?', 'client')).toBe(2);
  expect(one('select count(*) from leads where person_id is null')).toBe(1);
  const before = app.statements.length;
  knowFormerClients(app);
  expect(app.statements.slice(before).filter((statement) => /insert|update/i.test(statement))).toEqual([]);
  expect(one('select count(*) from people where role = ?', 'client')).toBe(2);
});

test('the cabinet asks the database no more for six requests than for one', async () => {
  const { visitor, person } = signedIn(house, 'client');
  const ask = async () => {
    const before = house.app.statements.length;
    expect((await visitor.open('/cabinet')).status).toBe(200);
    return house.app.statements.length - before;
  };
  await requestOf({ house }, person);
  const forOne = await ask();
  for (let more = 0; more < 5; more += 1) await requestOf({ house }, person);
  expect(await ask()).toBe(forOne);
  expect(forOne).toBeLessThanOrEqual(4);
});

test('the cabinet sends no script and holds its styles to our own files', async () => {
  const page = await signedIn(house, 'client').visitor.open('/cabinet');
  expect(page.html).not.toContain('<script');
  expect(page.response.headers.get('content-security-policy')).toMatch(/script-src 'none'; style-src 'self';/);
  expect(page.response.headers.get('cache-control')).toBe('no-store');
});

describe('the data behind the pages of a client', () => {
  /** What is noted of a request, a report or a colleague at the desk, and is none of a client's business. */
  const internal = [
    'lostBecause',
    'assigneeId',
    'companyId',
    'personId',
    'version',
    'draft',
    'sentById',
    'byId',
    'sha256',
  ];

  test('hands over nothing of what the desk notes, in the cabinet and behind the links of letters', async () => {
    const { person, visitor } = signedIn(house, 'client');
    const stranger = house.visitor();
    const link = requestIn((await askQuestion(house, stranger, { files: [csv()] })).received);
    const ofTheirs = [await requestOf({ house }, person), await reportOf({ house }, person)] as const;
    const paths = [
      ...[`/cabinet/requests/${ofTheirs[0]}`, `/cabinet/requests/${ofTheirs[0]}/messages`],
      ...[`/cabinet/reports/${ofTheirs[1]}`, '/cabinet', '/cabinet/reports'],
    ];
    for (const [who, path] of [...paths.map((path) => [visitor, path] as const), [stranger, link] as const]) {
      const answer = await who.request(`${path}.data`);
      const said = await answer.text();
      expect([answer.status, said.length > 100], path).toEqual([200, true]);
      expect(
        internal.filter((name) => said.includes(`"${name}"`)),
        path,
      ).toEqual([]);
    }
  });
});
