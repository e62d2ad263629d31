import { describe, expect, test } from 'vitest';
import { listAnswerers } from '#app/consultations/answerers.server.ts';
import type { AnswerLanguage, Answering } from '#app/consultations/answering.ts';
import { changeAnswering } from '#app/consultations/change-answering.server.ts';
import { giveThread } from '#app/consultations/hand-over.server.ts';
import { defaultRouting } from '#app/consultations/routing-setting.ts';
import { listEvents, type ThreadRow } from '#app/consultations/store.server.ts';
import { tryRouting } from '#app/consultations/try-routing.server.ts';
import { changeSetting, readSetting, settingVersion } from '#app/office/settings.server.ts';
import type { Person } from '#app/people/person.ts';
import { makeTestApp, type TestApp } from '#test/support/app.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { askedBy } from '#test/support/desk-threads.ts';
import { makePerson } from '#test/support/people.ts';
import { giveRight } from '#test/support/threads.ts';

type Said = Answering & { languages: AnswerLanguage[] };

interface Desk {
  app: TestApp;
  owner: Person;
  anna: Person;
  boris: Person;
  client: Person;
}

/** Two consultants, and an answer that is always due soon; the owner answers nothing. */
async function openDesk(): Promise<Desk> {
  const app = await makeTestApp();
  const owner = makePerson(app, 'owner', { deactivatedAt: app.clock.now() });
  const anna = makePerson(app, 'consultant', { id: 'anna', name: 'Анна' });
  const boris = makePerson(app, 'consultant', { id: 'boris', name: 'Борис' });
  const company = companyBy(app, owner);
  giveRight(app, owner, company);
  changeSetting(app, owner.id, 'routing', { ...defaultRouting, most: 2, soonHours: 80 }, 0);
  return { app, owner, anna, boris, client: clientOfCompany(app, owner, company) };
}

const usual: Said = { languages: ['ru'], country: 'ru', zone: 'Europe/Moscow', opens: 540, closes: 1080, most: null };

function says({ app, owner }: Desk, { id: personId }: Person, said: Partial<Said>): void {
  const changed = changeAnswering(app, owner, { personId, version: 0 }, { ...usual, ...said });
  expect(changed).toEqual({ refused: undefined });
}

function moveTo({ app: { clock } }: Desk, iso: string): void {
  clock.pass(Date.parse(iso) - clock.now());
}

/** Who got a thread, and why: `other-language boris en`. */
function routeOf({ app }: Desk, { id }: ThreadRow): { to: string | null; why: string[] } {
  const event = listEvents(app.db, id).find((logged) => logged.event.is === 'assigned')?.event;
  if (event?.is !== 'assigned') throw new Error('Nobody was thought of');
  const why = event.because.map(({ is, personId, detail }) => [is, personId, detail].filter(Boolean).join(' '));
  return { to: event.to, why };
}

interface Case {
  what: string;
  anna?: Partial<Said>;
  boris?: Partial<Said>;
  /** Open threads that are already theirs. */
  has?: { anna?: number; boris?: number };
  /** With the offset of the clock it is told by. */
  at?: string;
  locale?: 'ru' | 'en';
  to: string;
  why: string;
}

const yekaterinburg = { zone: 'Asia/Yekaterinburg' };
const berlin = { zone: 'Europe/Berlin' };
const kazakh: Partial<Said> = { country: 'kz', zone: 'Asia/Almaty' };

const cases: Case[] = [
  {
    what: 'of whom nothing is said works as the house does, in its hours',
    ...{ boris: { opens: 480 }, at: '2026-03-17T09:59+03:00' },
    ...{ to: 'boris', why: 'not-at-work anna' },
  },
  {
    what: 'of whom nothing is said is at work from ten',
    ...{ boris: { opens: 660 }, at: '2026-03-17T10:00+03:00' },
    ...{ to: 'anna', why: 'not-at-work boris' },
  },
  {
    what: 'of whom nothing is said writes Russian alone',
    ...{ boris: { languages: ['ru', 'en'] }, has: { boris: 1 }, locale: 'en' },
    ...{ to: 'boris', why: 'other-language anna en' },
  },
  {
    what: 'a language that somebody has given up is not theirs any more',
    ...{ anna: { languages: ['en', 'kk'] }, has: { boris: 1 } },
    ...{ to: 'boris', why: 'other-language anna ru' },
  },
  {
    what: 'their own limit counts before that of the house',
    ...{ anna: { most: 1 }, has: { anna: 1, boris: 1 } },
    ...{ to: 'boris', why: 'full-load anna 1' },
  },
  {
    what: 'their own limit may be above that of the house',
    ...{ anna: { most: 5 }, has: { anna: 3, boris: 2 } },
    ...{ to: 'anna', why: 'full-load boris 2' },
  },
  {
    what: 'a minute before nine in Yekaterinburg nobody is at work, and it is all one',
    ...{ anna: yekaterinburg, boris: usual, has: { anna: 1 }, at: '2026-03-17T06:59+03:00' },
    ...{ to: 'boris', why: 'more-load anna 1' },
  },
  {
    what: 'at nine in Yekaterinburg it is seven in Moscow',
    ...{ anna: yekaterinburg, boris: usual, has: { anna: 1 }, at: '2026-03-17T07:00+03:00' },
    ...{ to: 'anna', why: 'not-at-work boris' },
  },
  {
    what: 'at six in the evening there the day is over, and in Moscow it is four',
    ...{ anna: yekaterinburg, boris: usual, has: { boris: 1 }, at: '2026-03-17T16:00+03:00' },
    ...{ to: 'boris', why: 'not-at-work anna' },
  },
  {
    what: 'before clocks are put forward, nine in Berlin is eleven in Moscow',
    ...{ anna: berlin, boris: usual, has: { boris: 1 }, at: '2026-03-27T10:59+03:00' },
    ...{ to: 'boris', why: 'not-at-work anna' },
  },
  {
    what: 'after clocks are put forward, nine in Berlin is ten in Moscow',
    ...{ anna: berlin, boris: { opens: 660 }, has: { anna: 1 }, at: '2026-03-30T10:00+03:00' },
    ...{ to: 'anna', why: 'not-at-work boris' },
  },
  {
    what: 'a minute earlier it is not',
    ...{ anna: berlin, boris: usual, has: { boris: 1 }, at: '2026-03-30T09:59+03:00' },
    ...{ to: 'boris', why: 'not-at-work anna' },
  },
  {
    what: 'a holiday of their country is free for them alone: Nauryz',
    ...{ anna: kazakh, boris: usual, has: { boris: 1 }, at: '2026-03-23T12:00+03:00' },
    ...{ to: 'boris', why: 'not-at-work anna' },
  },
  {
    what: 'and a Russian holiday is a working day for them',
    ...{ anna: kazakh, boris: usual, has: { anna: 1 }, at: '2026-02-23T12:00+03:00' },
    ...{ to: 'anna', why: 'not-at-work boris' },
  },
  {
    what: 'a short day is as much shorter as their country says: the eve of a holiday',
    ...{ anna: usual, boris: { closes: 1200 }, has: { boris: 1 }, at: '2026-04-30T17:00+03:00' },
    ...{ to: 'boris', why: 'not-at-work anna' },
  },
];

describe('who gets a question', () => {
  test.each(cases)(
    '$what',
    async ({ anna, boris, has = {}, at = '2026-03-17T12:00+03:00', locale = 'ru', to, why }) => {
      const desk = await openDesk();
      const { app, owner, client } = desk;
      // Threads are given before anything is said, lest they route themselves by it.
      for (const [id, count] of Object.entries(has)) {
        for (let given = 0; given < count; given += 1) {
          const { id: threadId, version, assigneeId } = askedBy(app, client);
          if (assigneeId !== id) expect(giveThread(app, owner, { threadId, version }, id).refused).toBeUndefined();
        }
      }
      if (anna) says(desk, desk.anna, anna);
      if (boris) says(desk, desk.boris, boris);
      moveTo(desk, at);
      const asked = askedBy(app, client, { locale });
      expect(routeOf(desk, asked).to).toBe(to);
      expect(routeOf(desk, asked).why).toContain(why);
    },
  );

  test('is tried by the same languages and hours as it is done', async () => {
    const desk = await openDesk();
    const thread = askedBy(desk.app, desk.client);
    const [taken, other] = thread.assigneeId === 'anna' ? [desk.anna, desk.boris] : [desk.boris, desk.anna];
    says(desk, taken, { languages: ['en'] });
    const [tried] = tryRouting(desk.app, readSetting(desk.app.db, 'routing'));
    expect([tried?.assigneeId, tried?.to]).toEqual([taken.id, other.id]);
    expect(tried?.because).toContainEqual({ is: 'other-language', personId: taken.id, detail: 'ru' });
  });

  test('is found in as many statements whether two or twenty may answer', async () => {
    const desk = await openDesk();
    const { app } = desk;
    const measure = () => {
      const before = app.statements.length;
      listAnswerers(app.db);
      return app.statements.length - before;
    };
    measure();
    const few = measure();
    for (let made = 0; made < 18; made += 1) says(desk, makePerson(app, 'consultant'), yekaterinburg);
    expect(listAnswerers(app.db)).toHaveLength(20);
    expect(measure()).toBe(few);
    expect(few).toBeLessThanOrEqual(4);
  });
});

describe('the calendar of somebody', () => {
  test('is the same value until they or the house change it: days looked up in it stay known', async () => {
    const desk = await openDesk();
    const { app, owner, anna } = desk;
    const calendarOf = () => listAnswerers(app.db).find(({ id }) => id === anna.id)?.calendar;
    says(desk, anna, yekaterinburg);
    const first = calendarOf();
    expect(first).toMatchObject({ country: 'ru', zone: 'Asia/Yekaterinburg', opens: 540, closes: 1080 });
    expect(calendarOf()).toBe(first);

    changeAnswering(app, owner, { personId: anna.id, version: 1 }, { ...usual, ...yekaterinburg, opens: 600 });
    const second = calendarOf();
    expect(second).toMatchObject({ opens: 600 });

    const calendars = readSetting(app.db, 'calendars');
    const days = { ...calendars.ru.days, '2026-03-18': 'off' as const };
    const version = settingVersion(app.db, 'calendars');
    changeSetting(app, owner.id, 'calendars', { ...calendars, ru: { ...calendars.ru, days } }, version);
    expect(calendarOf()?.days['2026-03-18']).toBe('off');
  });

  test('of whom nothing is said follows the hours of the house when an owner moves them', async () => {
    const { app, owner, anna } = await openDesk();
    const calendars = readSetting(app.db, 'calendars');
    changeSetting(app, owner.id, 'calendars', { ...calendars, ru: { ...calendars.ru, opens: 660 } }, 0);
    expect(listAnswerers(app.db).find(({ id }) => id === anna.id)?.calendar.opens).toBe(660);
  });
});
