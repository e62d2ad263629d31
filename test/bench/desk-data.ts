import { companyKey } from '#app/leads/company.ts';
import type { Lead } from '#app/leads/lead.ts';
import { countries, leadStates } from '#app/leads/lead.ts';
import { companies, people } from '#app/people/tables.server.ts';
import { leads } from '#app/leads/tables.server.ts';
import { auditLog } from '#app/office/tables.server.ts';
import { inserterOf } from '#app/storage/insert.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';

const much = { leads: 100_000, companies: 20_000, consultants: 12, entries: 200_000 };

/** As many leads and companies as a consultancy has after many years; all of it plainly made up, and always the same. */
export function fillDesk(db: Db, now: number): void {
  const draw = drawsFrom(1);
  transact(db, (tx) => {
    for (let n = 0; n < much.consultants; n += 1) saveConsultant(tx, n, now);
    for (let n = 0; n < much.companies; n += 1) saveCompany(tx, n, now, draw);
  });
  for (let from = 0; from < much.leads; from += atOnce)
    transact(db, (tx) => {
      for (let n = from; n < from + atOnce; n += 1) saveLead(tx, leadOf(n, now, draw));
    });
  transact(db, (tx) => {
    for (let n = 0; n < much.entries; n += 1) saveEntry(tx, n, now, draw);
  });
  db.$client.exec('analyze');
}

const atOnce = 5000;
const day = 86_400_000;
const insertPerson = inserterOf(people);
const insertCompany = inserterOf(companies);
const saveLead = inserterOf(leads);
const insertEntry = inserterOf(auditLog);

export const consultantId = (n: number) => `p${String(n).padStart(31, '0')}`;

function saveConsultant(tx: Parameters<typeof insertPerson>[0], n: number, now: number): void {
  const address = `consultant-${n}@klyuch.example`;
  insertPerson(tx, {
    ...{
      id: consultantId(n),
      role: n === 0 ? 'owner' : 'consultant',
      name: `Консультант ${n}`,
      address,
      addressKey: address,
    },
    ...{ phone: null, companyId: null, locale: 'ru', createdAt: now, deactivatedAt: null },
  });
}

function saveCompany(tx: Parameters<typeof insertCompany>[0], n: number, now: number, draw: Draw): void {
  const name = `ООО «${nameOf(draw)}»`;
  insertCompany(tx, {
    ...{ id: `c${String(n).padStart(31, '0')}`, name, nameKey: companyKey(name), taxId: String(7_700_000_000 + n) },
    ...{ country: draw.one(countries), region: draw.one(regions), subscribers: draw.below(200_000), version: 0 },
    ...{
      consultantId: consultantId(draw.below(much.consultants)),
      createdAt: now,
      changedAt: now - draw.below(900) * day,
    },
  });
}

/** The log of who has opened which lead, one a minute. */
function saveEntry(tx: Parameters<typeof insertPerson>[0], n: number, now: number, draw: Draw): void {
  insertEntry(tx, {
    ...{ seq: n + 1, at: now - (much.entries - n) * 60_000, personId: consultantId(draw.below(much.consultants)) },
    ...{ action: 'lead-seen', subjectKind: 'lead', details: {} },
    subjectId: `l${String(draw.below(much.leads)).padStart(31, '0')}`,
  });
}

/** Every state as often as every other: more are open than ever would be. */
function leadOf(n: number, now: number, draw: Draw) {
  const state = draw.one(leadStates.filter((one) => one !== 'withdrawn'));
  const kind = draw.one(['assessment', 'question'] as const);
  const company = `ООО «${nameOf(draw)}»`;
  const createdAt = now - draw.below(1000) * day;
  const isAssigned = draw.below(10) > 0;
  const address = `client-${n}@${draw.one(domains)}.example`;
  return {
    ...{ id: `l${String(n).padStart(31, '0')}`, reference: `О-${2020 + (n % 7)}-${String(n).padStart(6, '0')}` },
    ...{ kind, subject: { kind }, state, name: `${draw.one(names)} ${draw.one(surnames)}`, company },
    ...{ companyKey: companyKey(company), taxId: null, country: draw.one(countries), region: draw.one(regions) },
    ...{ address, addressKey: address, phone: `+79${String(100_000_000 + draw.below(899_999_999))}`, topic: null },
    ...{ way: 'form' as const, answers: {} },
    ...{ subscribers: draw.below(8) ? draw.below(400_000) : null, estimate: null, locale: 'ru' as const },
    text: Array.from({ length: 10 + draw.below(30) }, () => draw.one(said)).join(' '),
    ...{ createdAt, changedAt: createdAt, withdrawnAt: null, personId: null, lostBecause: null, version: 0 },
    companyId: draw.below(2) ? `c${String(draw.below(much.companies)).padStart(31, '0')}` : null,
    assigneeId: isAssigned ? consultantId(draw.below(much.consultants)) : null,
    answerBy: state === 'new' || state === 'in-work' ? now + (draw.below(40) - 30) * day : null,
  } satisfies Lead & Record<string, unknown>;
}

interface Draw {
  below: (count: number) => number;
  one: <T>(of: readonly T[]) => T;
}

function drawsFrom(seed: number): Draw {
  let state = seed;
  const below = (count: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % count;
  };
  return { below, one: <T>(of: readonly T[]) => of[below(of.length)] as T };
}

function nameOf(draw: Draw): string {
  const word = Array.from({ length: 3 }, () => draw.one(syllables)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1) + draw.one(endings);
}

const list = (text: string) => text.split(' ');
const syllables = list('ка ро ми лен тра пол све нет ком сер вол дон юг ал бор ри та го ну пе');
const endings = list('связь телеком нет кабель линк');
const regions = list('Алтай Томск Казань Уфа Пермь Тверь Омск Курск Псков Орёл');
const domains = list('primer obrazets provodnik uzel');
const names = list('Анна Борис Вера Глеб Дарья Егор Жанна Захар');
const surnames = list('Примерова Образцова Вымыслова Условнова');
const said = list(
  'абонентов отключений отток удержание причины сеть интернет телевидение город филиал должники договор переезд цена ' +
    'тариф скорость авария конкуренты оплата квартиры биллинг регламент обзвон сотрудник директор рынок доля снижение рост ' +
    'месяц квартал отчёт анализ оценка курс обучение методика аудит внедрение документ анкета список выгрузка база программа',
);
