import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { destroyLead } from '#app/leads/destroy-lead.server.ts';
import { nobody } from '#app/people/consent.ts';
import { emptyLog, openDatabase, transact } from '#app/storage/open.server.ts';
import { readFilter } from '#app/web/desk/leads/lead-filter.ts';
import { listLeads } from '#app/web/desk/leads/leads.queries.server.ts';
import { day, makeTestApp, type TestApp } from '#test/support/app.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { makeLead } from '#test/support/leads.ts';

const find = (app: TestApp, query: string) => {
  const filter = readFilter(new URLSearchParams(query), 'somebody');
  const now = app.clock.now();
  return listLeads(app.db, { filter, now, soon: now + day }, null);
};
const companiesFound = (app: TestApp, q: string) =>
  find(app, new URLSearchParams({ q }).toString()).rows.map(({ company }) => company);

const north = {
  company: 'ООО «Северсвязь»',
  name: 'Фёдор Зелёный',
  address: 'fedor@sever.example',
  phone: '+79161234567',
  taxId: '7707083893',
  region: 'Екатеринбург',
  text: 'Абоненты уходят к конкурентам: цена и скорость. Должников обзваниваем сами.',
};
const south = {
  company: 'АО «Юг-Телеком»',
  name: 'Анна Морская',
  address: 'anna@south.example',
  phone: '+74951112233',
  taxId: null,
  region: 'Краснодар',
  text: 'Хотим удержать отключения в посёлках. Кабельное телевидение, 12 000 квартир.',
};

describe('a lead is found', () => {
  test.each([
    ['северсвязь', north],
    ['связь', north],
    ['СЕВЕР', north],
    ['телеком', south],
    ['юг', south],
    ['федор', north],
    ['зеленый', north],
    ['зелёного', north],
    ['fedor@sever.example', north],
    ['south.example', south],
    ['8 (916) 123-45-67', north],
    ['123-45-67', north],
    ['7707083893', north],
    ['абонентами', north],
    ['должник', north],
    ['цены', north],
    ['скоростью', north],
    ['конкурента', north],
    ['поселок', south],
    ['посёлкам', south],
    ['квартиры', south],
    ['отключений удержали', south],
    ['абонент отключение', undefined],
    ['абанентов', north],
    ['канкуренты', north],
    ['телевиденье', south],
    ['икатеринбург', north],
    ['краснадар', south],
    ['северсвяь', north],
    ['бульдозер', undefined],
    ['" OR "', undefined],
  ])('by «%s»', async (q, lead) => {
    const app = await makeTestApp();
    await makeLead(app, north);
    await makeLead(app, south);
    expect(companiesFound(app, q)).toEqual(lead ? [lead.company] : []);
  });

  test('by its reference, however it was copied', async () => {
    const app = await makeTestApp();
    const { reference } = await makeLead(app, north);
    await makeLead(app, south);
    for (const typed of [reference, reference.replace('О', 'O'), '2026-1', 'о 2026 0001'])
      expect(companiesFound(app, typed), typed).toEqual([north.company]);
  });
});

test('a word that nobody wrote is taken for the nearest, and the list says so', async () => {
  const app = await makeTestApp();
  await makeLead(app, north);
  expect(find(app, 'q=абанентов').corrected).toEqual([{ typed: 'абанент', meant: 'абонент' }]);
  expect(find(app, 'q=абонентов').corrected).toEqual([]);
});

test('what is asked besides holds for what is found', async () => {
  const app = await makeTestApp();
  await makeLead(app, { ...north, subscribers: 5_000 });
  await makeLead(app, { ...south, country: 'KZ', subscribers: 60_000 });
  const found = (query: string) => find(app, query).rows.length;
  expect([found('q=example'), found('q=example&country=KZ'), found('q=example&size=small&country=KZ')]).toEqual([
    2, 1, 0,
  ]);
});

test('of a request that was withdrawn no word is found, and none is left in the file', async () => {
  const folder = temporaryFolder();
  const db = await openDatabase(join(folder, 'klyuch.db'));
  const app = Object.assign(await makeTestApp(), { db });
  const lead = await makeLead(app, { ...north, text: 'Бульдозерист приезжал' });
  await makeLead(app, south);
  expect(companiesFound(app, 'бульдозеристы')).toEqual([north.company]);
  transact(db, (tx) => destroyLead(app, tx, lead, 'request-page', nobody));
  expect(companiesFound(app, 'бульдозеристы')).toEqual([]);
  expect(find(app, 'q=северсвязь&state=withdrawn').rows).toEqual([]);
  const words = db.$client.prepare('select term from lead_vocabulary').pluck().all();
  expect(words).not.toContain('бульдозерист');
  emptyLog(db);
  const left = readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('бульдозерист'));
  db.$client.close();
  expect(left).toEqual([]);
});

test('a list asks the database twice, and a search three times, however many it finds', async () => {
  const app = await makeTestApp();
  for (let index = 0; index < 12; index += 1) {
    await makeLead(app, { ...north, address: `somebody-${index}@sever.example` });
    app.clock.pass(day);
  }
  const statements = (query: string) => {
    const before = app.statements.length;
    expect(find(app, query).rows).toHaveLength(12);
    return app.statements.length - before;
  };
  expect([statements(''), statements('kind=assessment&order=-size'), statements('q=абонент')]).toEqual([2, 2, 3]);
});
