import { parse as parseCsv } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { moveLead } from '#app/leads/move-lead.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import { changeSetting } from '#app/office/settings.server.ts';
import { day } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson, signedIn, signInAs } from '#test/support/people.ts';
import type { Page } from '#test/support/visitor.ts';

const dangerous = '=HYPERLINK("https://evil.example")';

/** Three leads, a day apart; nobody is given any by a rule. */
async function openWithLeads(): Promise<{ house: House; leads: Lead[] }> {
  const house = await openHouse();
  const { app } = house;
  const owner = makePerson(app, 'owner', { name: 'Ольга Владелова' });
  changeSetting(app, owner.id, 'assignment', { isOn: false, most: 25, rules: [] }, 0);
  const made: Lead[] = [];
  for (const wish of [
    { company: 'ООО «Пример-Юг»', subscribers: 62_000, address: 'south@primer.example' },
    { company: 'Северсвязь', subscribers: 8_000, country: 'KZ' as const, address: 'north@primer.example' },
    {
      company: dangerous,
      name: '+Иван',
      subscribers: null,
      subject: { kind: 'question' as const },
      address: 'east@primer.example',
    },
  ]) {
    made.push(await makeLead(app, wish));
    app.clock.pass(day);
  }
  return { house, leads: made };
}

const stored = (house: House, { id }: Lead) =>
  house.app.db.$client.prepare('select assignee_id, state, lost_because from leads where id = ?').get(id);

const referencesOn = (page: Page) =>
  [...page.html.matchAll(/<th scope="row">.*?>(О-\d{4}-\d+)</g)].map(([, one]) => one);

test('the list shows open leads, whoever waits longest first, and what is asked of it stands in its address', async () => {
  const { house, leads } = await openWithLeads();
  await using _ = house;
  const [first, second, third] = leads.map(({ reference }) => reference);
  const { visitor, person } = signedIn(house, 'consultant');
  const page = await visitor.open('/desk/leads');
  expect([page.status, page.heading]).toEqual([200, 'Заявки']);
  expect(referencesOn(page)).toEqual([first, second, third]);
  expect(page.text).toContain('Пример-Юг');

  const ask = async (query: string) => referencesOn(await visitor.open(`/desk/leads?${query}`));
  expect(await ask('country=KZ')).toEqual([second]);
  expect(await ask('size=large')).toEqual([first]);
  expect(await ask('size=unknown&kind=question')).toEqual([third]);
  expect(await ask('order=size')).toEqual([first, second, third]);
  expect(await ask('order=-size')).toEqual([second, first, third]);
  expect(await ask('order=age')).toEqual([third, second, first]);
  expect(await ask('q=северсвязь')).toEqual([second]);
  expect(await ask('assignee=mine')).toEqual([]);
  expect(await ask('state=nonsense&kind=nonsense&page=99&order=nonsense')).toEqual([first, second, third]);
  moveLead(house.app, person, { leadId: leads[0]!.id, version: 0, to: 'won' });
  expect(await ask('')).toEqual([second, third]);
  expect(await ask('state=closed')).toEqual([first]);
  house.app.clock.pass(6 * day);
  expect(await ask('due=late')).toEqual([second, third]);
});

test('each condition of a list can be left out by itself', async () => {
  const { house } = await openWithLeads();
  await using _ = house;
  const page = await signedIn(house, 'owner').visitor.open('/desk/leads?country=KZ&q=связь');
  expect(page.links).toEqual(
    expect.arrayContaining(['/desk/leads?q=%D1%81%D0%B2%D1%8F%D0%B7%D1%8C', '/desk/leads?country=KZ']),
  );
  expect([page.html.includes('value="связь"'), page.value('country')]).toEqual([true, 'KZ']);
});

test('those ticked are given to a colleague, but not over what somebody else has changed meanwhile', async () => {
  const { house, leads } = await openWithLeads();
  await using _ = house;
  const { app } = house;
  const colleague = makePerson(app, 'consultant', { name: 'Анна' });
  const { visitor, person } = signedIn(house, 'owner');
  const page = await visitor.open('/desk/leads');
  moveLead(app, person, { leadId: leads[1]!.id, version: 0, to: 'in-work' });
  const lead = [leads[0]!, leads[1]!].map(({ id }) => `${id}.0`);
  const fields: [string, string][] = [
    ...lead.map((one): [string, string] => ['lead', one]),
    ['scope', 'ticked'],
    ['act', 'assign'],
    ['to', colleague.id],
  ];
  const done = await visitor.post('/desk/leads', fields);
  expect(page.html).toContain(`value="${lead[0]!}"`);
  expect(done.heading).toBe('Что сделано');
  expect(done.text).toContain('Отдано: 1.');
  expect(done.text).toContain(leads[1]!.reference);
  expect(leads.map((lead) => stored(house, lead))).toMatchObject([
    { assignee_id: colleague.id },
    { assignee_id: null },
    { assignee_id: null },
  ]);

  const again = await visitor.post('/desk/leads', [
    ['lead', `${leads[0]!.id}.1`],
    ['scope', 'ticked'],
    ['act', 'assign'],
    ['to', colleague.id],
  ]);
  expect(again.text).toContain('Уже было так: 1.');
});

test('all that was found is moved together, and what cannot be is named', async () => {
  const { house, leads } = await openWithLeads();
  await using _ = house;
  const { app } = house;
  const { visitor, person } = signedIn(house, 'owner');
  moveLead(app, person, { leadId: leads[0]!.id, version: 0, to: 'won' });
  const done = await visitor.post('/desk/leads?state=any', [
    ['scope', 'all'],
    ['act', 'move'],
    ['state', 'lost.price'],
  ]);
  expect(done.text).toContain('Перемещено: 2.');
  expect(done.text).toContain(leads[0]!.reference);
  expect(leads.map((lead) => stored(house, lead))).toMatchObject([
    { state: 'won', lost_because: null },
    { state: 'lost', lost_because: 'price' },
    { state: 'lost', lost_because: 'price' },
  ]);
});

test.each([
  [
    [
      ['scope', 'ticked'],
      ['act', 'assign'],
      ['to', 'nobody'],
    ],
    'Не отмечено ни одной заявки',
  ],
  [
    [
      ['scope', 'all'],
      ['act', 'assign'],
      ['to', ''],
    ],
    'Не выбрано',
  ],
  [
    [
      ['scope', 'all'],
      ['act', 'move'],
      ['state', 'lost'],
    ],
    'Не выбрано',
  ],
  [
    [
      ['lead', 'x'],
      ['lead', 'a.b'],
      ['act', 'move'],
      ['state', 'won'],
    ],
    'Не отмечено',
  ],
] as [[string, string][], string][])(
  'what is not said whole is not done, and the list comes back (%#)',
  async (fields, why) => {
    const { house, leads } = await openWithLeads();
    await using _ = house;
    const page = await signedIn(house, 'owner').visitor.post('/desk/leads?country=KZ', fields);
    expect([page.status, page.alert]).toEqual([422, expect.stringContaining(why)]);
    expect(referencesOn(page)).toEqual([leads[1]!.reference]);
  },
);

test('a list is kept under a name, by whoever named it and nobody else', async () => {
  const { house } = await openWithLeads();
  await using _ = house;
  const { visitor, person } = signedIn(house, 'consultant');
  const form = await visitor.open('/desk/leads/views?country=KZ&page=3&x=1');
  const list = await form.press('Сохранить', { name: ' Казахстан ' });
  expect(list.links).toContain('/desk/leads?country=KZ');
  expect(list.text).toContain('Казахстан');

  const stranger = signedIn(house, 'consultant').visitor;
  expect((await stranger.open('/desk/leads/views')).text).not.toContain('Казахстан');
  const own = await visitor.open('/desk/leads/views');
  const path = /action="(\/desk\/leads\/views\/\w+)"/.exec(own.html)![1]!;
  await stranger.post(`${path}/removal`, []);
  await stranger.post(path, [['name', 'чужое']]);
  expect((await visitor.open('/desk/leads')).text).toContain('Казахстан');
  await visitor.post(path, [['name', 'Соседи']]);
  expect((await visitor.open('/desk/leads')).text).toContain('Соседи');
  const refused = await form.press('Сохранить', { name: '' });
  expect([refused.status, refused.text.includes('Дайте отбору название.')]).toEqual([422, true]);
  const removed = await (await signInAs(house, person).open('/desk/leads/views')).press('Удалить');
  expect(removed.text).not.toContain('Соседи');
});

test('what was found is taken away as CSV for Excel, with no formula in it, and that is written down', async () => {
  const { house } = await openWithLeads();
  await using _ = house;
  const { visitor, person } = signedIn(house, 'consultant');
  const answer = await visitor.request('/desk/leads/export?format=csv&order=age&q=primer');
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get('content-disposition')).toContain(
    "filename*=UTF-8''%D0%B7%D0%B0%D1%8F%D0%B2%D0%BA%D0%B8-2026-03-19.csv",
  );
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  const text = bytes.toString('utf8');
  expect(text.split('\r\n')).toHaveLength(5);
  const [titles, ...rows] = parseCsv(text, { bom: true, delimiter: ';' });
  const cells = rows.map((row) => Object.fromEntries(titles!.map((title, index) => [title, row[index]])));
  expect(cells.map((row) => row['Компания'])).toEqual([`'${dangerous}`, 'Северсвязь', 'ООО «Пример-Юг»']);
  expect(cells[0]).toMatchObject({ Имя: "'+Иван", Абонентов: '', 'О\u00a0чём': 'вопрос', Пришла: '18.03.2026 12:00' });
  expect(rows.flat().some((cell) => /^[=+\-@\t\r]/.test(cell))).toBe(false);

  const entry = house.app.db.$client.prepare(`select * from audit_log where action = 'leads-exported'`).all();
  expect(entry).toEqual([
    expect.objectContaining({ person_id: person.id, details: JSON.stringify({ count: 3, format: 'csv', asked: 'q' }) }),
  ]);
});

test('the same as a workbook, in which texts are texts, numbers numbers and moments moments', async () => {
  const { house } = await openWithLeads();
  await using _ = house;
  const answer = await signedIn(house, 'owner').visitor.request('/desk/leads/export?format=xlsx&order=age');
  const [{ data }] = (await readXlsxFile(Buffer.from(await answer.arrayBuffer()))) as unknown as [
    { data: unknown[][] },
  ];
  const [titles, first, second] = data;
  const cell = (row: unknown[] | undefined, title: string) => row?.[titles!.indexOf(title)];
  expect([cell(first, 'Компания'), cell(first, 'Имя'), cell(first, 'Абонентов')]).toEqual([dangerous, '+Иван', null]);
  expect([cell(second, 'Абонентов'), cell(first, 'Пришла')]).toEqual([8_000, new Date('2026-03-18T12:00:00Z')]);
});

test('only who may take tables out of the house can', async () => {
  await using house = await openHouse();
  expect((await signedIn(house, 'editor').visitor.request('/desk/leads/export?format=csv')).status).toBe(403);
  expect((await signedIn(house, 'owner').visitor.request('/desk/leads/export?format=exe')).status).toBe(404);
});

test('the page of the list asks the database as often for three leads as for thirty', async () => {
  await using house = await openHouse();
  const { app } = house;
  const { visitor } = signedIn(house, 'owner');
  const statements: number[] = [];
  for (const upTo of [3, 30]) {
    while ((app.db.$client.prepare('select count(*) from leads').pluck().get() as number) < upTo) {
      await makeLead(app, { address: `somebody-${app.newId()}@primer.example` });
      app.clock.pass(day / 24);
    }
    // A session that was not seen for a while is marked as seen.
    await visitor.open('/desk/leads');
    const before = app.statements.length;
    const page = await visitor.open('/desk/leads');
    expect(referencesOn(page)).toHaveLength(upTo);
    statements.push(app.statements.length - before);
  }
  expect(statements[0]).toBe(statements[1]);
  // Two of the list, one each for colleagues and views; the rest stand around every page of the desk.
  expect(statements[1]).toBeLessThanOrEqual(9);
});

test('on the board a card is moved by its list, and not over what somebody else has changed', async () => {
  const { house, leads } = await openWithLeads();
  await using _ = house;
  const { visitor, person } = signedIn(house, 'consultant');
  const [first, second] = leads as [Lead, Lead];
  const board = await visitor.open('/desk/leads/board?country=RU');
  expect(board.heading).toBe('Заявки по состояниям');
  expect(board.text).toContain(first.reference);
  expect(board.text).not.toContain(second.reference);

  const move = (lead: Lead, version: string, to: string) =>
    visitor.post('/desk/leads/board?country=RU', [
      ['lead', lead.id],
      ['version', version],
      ['to', to],
    ]);
  const moved = await move(first, '0', 'in-work');
  expect([moved.status, moved.path]).toEqual([200, '/desk/leads/board?country=RU']);
  expect(stored(house, first)).toMatchObject({ state: 'in-work' });
  expect((await move(first, '1', 'lost.silent')).status).toBe(200);
  expect(stored(house, first)).toMatchObject({ state: 'lost', lost_because: 'silent' });
  expect((await visitor.open('/desk/leads/board')).text).toMatch(/не вышло — Открыть списком: 1/);

  moveLead(house.app, person, { leadId: second.id, version: 0, to: 'in-work' });
  const refused = await move(second, '0', 'proposed');
  expect([refused.status, refused.alert]).toEqual([409, expect.stringContaining(second.reference)]);
  expect(stored(house, second)).toMatchObject({ state: 'in-work' });
  for (const to of ['', 'new', 'lost', 'withdrawn', 'nonsense'])
    expect((await move(second, '1', to)).status, to).toBe(422);
});

test('the board asks the database twice, however many columns and cards it has', async () => {
  const { house } = await openWithLeads();
  await using _ = house;
  const { visitor } = signedIn(house, 'owner');
  await visitor.open('/desk/leads/board');
  const before = house.app.statements.length;
  await visitor.open('/desk/leads/board');
  expect(house.app.statements.length - before).toBeLessThanOrEqual(9);
});
