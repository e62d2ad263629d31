import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingTimeBetween } from '#app/consultations/calendar.ts';
import { clockOf, deadlineOf } from '#app/consultations/deadline.ts';
import { escalationsDue, defaultEscalation, escalationShape } from '#app/consultations/escalation.ts';
import type { LoggedEvent, ThreadEvent } from '#app/consultations/thread.ts';
import { at, calendarIn, hour, wallIn } from './calendars.ts';

/** Nine to six; 16 March 2026 is a Monday. */
const zone = 'Europe/Moscow';
const calendar = calendarIn(zone, { '2026-03-18': 'short', '2026-03-21': 'working' });
const terms = { firstHours: 8, nextHours: 16 };
const moment = (wall: string) => at(zone, `2026-03-${wall}`);
const wall = (ms: number) => wallIn(zone, ms).replace('2026-03-', '');

/** `16T10:00 asked` … what happened, as it is written in the tables below. */
function logOf(written: string): LoggedEvent[] {
  return written
    .split(',')
    .map((line) => line.trim().split(' '))
    .filter(([when]) => when !== '')
    .map(([when = '', is = '', detail = '']) => ({ at: moment(when), byId: null, event: eventOf(is, detail) }));
}

function eventOf(is: string, detail: string): ThreadEvent {
  const plain: Record<string, ThreadEvent> = {
    asked: { is: 'asked', messageId: 'm', by: 'mail' },
    answered: { is: 'answered', messageId: 'm', by: 'mail' },
    noted: { is: 'noted', messageId: 'm', mentions: [] },
    assigned: { is: 'assigned', to: 'anna', because: [] },
    waits: { is: 'waits-for-client' },
    woke: { is: 'woke' },
    closed: { is: 'closed' },
    reopened: { is: 'reopened' },
    merged: { is: 'merged', into: 't' },
    automatic: { is: 'automatic', messageId: 'm', reason: 'list' },
    acknowledged: { is: 'acknowledged' },
    approved: { is: 'approved', messageId: 'm' },
    split: { is: 'split', from: 't' },
    paid: { is: 'right-changed', from: null, right: 'audit' },
    upgraded: { is: 'right-changed', from: 'audit', right: 'turnkey' },
  };
  if (is === 'snoozed') return { is, until: moment(detail) };
  if (is === 'escalated') return { is, level: Number(detail) };
  const event = plain[is];
  if (!event) throw new Error(`no event ${is}`);
  return event;
}

/** What is due at a moment: kind, until when, hours left, and whether the clock stands still. */
const deadlines: [what: string, log: string, now: string, due: string][] = [
  ['nothing where nothing was asked', '', '16T12:00', '-'],
  ['nothing where a thread was only split off', '16T10:00 split', '16T12:00', '-'],
  ['the first answer', '16T10:00 asked', '16T12:00', 'first 16T18:00 6'],
  ['the first answer, at the moment of asking', '16T10:00 asked', '16T10:00', 'first 16T18:00 8'],
  ['nothing before it was asked', '16T10:00 asked', '16T09:59', '-'],
  ['from the morning on, where it was asked at night', '15T23:00 asked', '16T08:00', 'first 16T17:00 8'],
  ['over a short day', '17T17:00 asked', '18T12:00', 'first 18T16:00 4'],
  ['on a working Saturday', '20T17:00 asked', '20T18:00', 'first 21T16:00 7'],
  ['over a weekend', '21T17:00 asked', '22T12:00', 'first 23T16:00 7'],
  ['until the first of two questions is answered', '16T10:00 asked, 16T15:00 asked', '16T16:00', 'first 16T18:00 2'],
  ['the first though it was assigned', '16T10:00 asked, 16T11:00 assigned', '16T12:00', 'first 16T18:00 6'],
  ['the first though it was noted', '16T10:00 asked, 16T11:00 noted', '16T12:00', 'first 16T18:00 6'],
  ['the first though it was acknowledged', '16T10:00 asked, 16T10:00 acknowledged', '16T12:00', 'first 16T18:00 6'],
  ['the first though automatic mail came', '16T10:00 asked, 16T11:00 automatic', '16T12:00', 'first 16T18:00 6'],
  ['nothing for automatic mail alone', '16T10:00 automatic', '16T12:00', '-'],
  ['nothing once answered', '16T10:00 asked, 16T11:00 answered', '16T12:00', '-'],
  ['the next answer', '16T10:00 asked, 16T11:00 answered, 16T12:00 asked', '16T13:00', 'next 18T10:00 15'],
  [
    'the next after we wrote first',
    '16T10:00 split, 16T11:00 answered, 16T12:00 asked',
    '16T13:00',
    'next 18T10:00 15',
  ],
  ['what is missed', '16T10:00 asked', '17T11:00', 'first 16T18:00 -2'],
  ['what is missed to the minute', '16T10:00 asked', '16T18:00', 'first 16T18:00 0'],
  ['what is missed for days', '16T10:00 asked', '19T11:00', 'first 16T18:00 -19'],
  ['paused while we wait', '16T10:00 asked, 16T12:00 waits', '17T12:00', 'first 17T18:00 6 paused'],
  ['paused at night', '16T10:00 asked, 16T12:00 waits', '16T23:00', 'first 17T15:00 6 paused'],
  ['on when the client writes', '16T10:00 asked, 16T12:00 waits, 17T10:00 asked', '17T11:00', 'first 17T16:00 5'],
  ['nothing when we wait and then answer', '16T10:00 asked, 16T12:00 waits, 17T10:00 answered', '17T11:00', '-'],
  ['paused while it sleeps', '16T10:00 asked, 16T12:00 snoozed 19T09:00', '17T12:00', 'first 17T18:00 6 paused'],
  ['on when it is woken', '16T10:00 asked, 16T12:00 snoozed 19T09:00, 17T10:00 woke', '17T11:00', 'first 17T16:00 5'],
  ['on when it slept enough', '16T10:00 asked, 16T12:00 snoozed 17T09:00', '17T11:00', 'first 17T15:00 4'],
  [
    'on though it was woken late',
    '16T10:00 asked, 16T12:00 snoozed 17T09:00, 17T10:00 woke',
    '17T11:00',
    'first 17T15:00 4',
  ],
  [
    'by the later of two sleeps',
    '16T10:00 asked, 16T12:00 snoozed 17T09:00, 16T13:00 snoozed 19T09:00',
    '18T12:00',
    'first 19T10:00 6 paused',
  ],
  [
    'on when the client wakes it',
    '16T10:00 asked, 16T12:00 snoozed 19T09:00, 17T10:00 asked',
    '17T11:00',
    'first 17T16:00 5',
  ],
  [
    'nothing where an answered thread sleeps',
    '16T10:00 asked, 16T11:00 answered, 16T12:00 snoozed 17T09:00',
    '18T12:00',
    '-',
  ],
  ['nothing once closed', '16T10:00 asked, 16T12:00 closed', '17T12:00', '-'],
  [
    'anew where a question reopens it',
    '16T10:00 asked, 16T12:00 closed, 17T10:00 asked',
    '17T11:00',
    'first 17T18:00 7',
  ],
  [
    'the next where a question reopens it',
    '16T10:00 asked, 16T11:00 answered, 16T12:00 closed, 17T10:00 asked',
    '17T11:00',
    'next 18T17:00 15',
  ],
  [
    'on where it is reopened by hand',
    '16T10:00 asked, 16T12:00 closed, 17T10:00 reopened',
    '17T11:00',
    'first 17T16:00 5',
  ],
  [
    'nothing where what was answered is reopened',
    '16T10:00 asked, 16T11:00 answered, 16T12:00 closed, 17T10:00 reopened',
    '17T11:00',
    '-',
  ],
  [
    'nothing though what is closed sleeps',
    '16T10:00 asked, 16T12:00 closed, 16T13:00 snoozed 17T09:00',
    '18T12:00',
    '-',
  ],
  ['from when there is a right', '16T10:00 asked, 18T10:00 paid', '18T11:00', 'first 19T10:00 7'],
  ['as long as before under another right', '16T10:00 asked, 16T12:00 upgraded', '16T13:00', 'first 16T18:00 5'],
  [
    'paused though there is a right by now',
    '16T10:00 asked, 16T12:00 waits, 17T10:00 paid',
    '17T12:00',
    'first 18T11:00 8 paused',
  ],
  ['nothing once merged', '16T10:00 asked, 16T12:00 merged', '17T12:00', '-'],
  ['what was known then, whatever came after', '16T10:00 asked, 17T11:00 answered', '16T12:00', 'first 16T18:00 6'],
  [
    'what waits for the client though it is missed',
    '16T10:00 asked, 17T10:00 waits',
    '19T10:00',
    'first 16T18:00 -1 paused',
  ],
];

describe('at a moment is owed', () => {
  test.each(deadlines)('%s: %s; at %s %s', (_, written, now, due) => {
    const deadline = deadlineOf(logOf(written), terms, calendar, moment(now));
    const told = deadline && [
      ...[deadline.kind, wall(deadline.dueAt), deadline.leftMs / hour],
      ...(deadline.isPaused ? ['paused'] : []),
    ];
    expect(told?.join(' ') ?? '-').toBe(due);
  });
});

/** Answers that came late: kind, until when they were due, when they came, by how many hours late. */
const missed: [what: string, log: string, now: string, late: string][] = [
  ['none in time', '16T10:00 asked, 16T18:00 answered', '20T10:00', ''],
  ['one that came late', '16T10:00 asked, 17T11:00 answered', '20T10:00', 'first 16T18:00 17T11:00 2'],
  ['one that has not come', '16T10:00 asked', '17T11:00', 'first 16T18:00 - 2'],
  [
    'one of two',
    '16T10:00 asked, 17T11:00 answered, 17T12:00 asked, 17T13:00 answered',
    '20T10:00',
    'first 16T18:00 17T11:00 2',
  ],
  [
    'both',
    '16T10:00 asked, 17T10:00 answered, 17T12:00 asked',
    '19T16:00',
    'first 16T18:00 17T10:00 1, next 19T11:00 - 5',
  ],
  ['one closed late', '16T10:00 asked, 17T11:00 closed', '20T10:00', 'first 16T18:00 17T11:00 2'],
  ['one merged late', '16T10:00 asked, 17T11:00 merged', '20T10:00', 'first 16T18:00 17T11:00 2'],
  [
    'one closed late, once, though it was asked anew',
    '16T10:00 asked, 17T11:00 closed, 17T12:00 asked, 17T13:00 answered',
    '20T10:00',
    'first 16T18:00 17T11:00 2',
  ],
  [
    'one closed late, once, though a last word came after',
    '16T10:00 asked, 17T11:00 closed, 17T12:00 answered',
    '20T10:00',
    'first 16T18:00 17T11:00 2',
  ],
  [
    'one that we waited for in between',
    '16T10:00 asked, 16T12:00 waits, 17T10:00 asked, 17T17:00 answered',
    '20T10:00',
    'first 17T16:00 17T17:00 1',
  ],
  ['one that was late before it slept', '16T10:00 asked, 17T10:00 snoozed 19T09:00', '18T10:00', 'first 16T18:00 - 1'],
];

describe('missed are', () => {
  test.each(missed)('%s: %s; at %s %s', (_, written, now, late) => {
    const found = clockOf(logOf(written), terms, calendar, moment(now)).missed;
    const told = found.map(({ kind, dueAt, settledAt, lateMs }) =>
      [kind, wall(dueAt), settledAt === null ? '-' : wall(settledAt), lateMs / hour].join(' '),
    );
    expect(told.join(', ')).toBe(late);
  });
});

/** Of a term of eight hours: two are left at 16:00, none at 18:00; it is late by as much again the next day at 17:00. */
const escalations: [what: string, log: string, now: string, levels: number[]][] = [
  ['nobody early on', '16T10:00 asked', '16T15:59', []],
  ['whoever answers, with a quarter left', '16T10:00 asked', '16T16:00', [75]],
  ['the owners too, once missed', '16T10:00 asked, 16T16:00 escalated 75', '16T18:00', [100]],
  ['both at once, where nobody looked in between', '16T10:00 asked', '16T18:00', [75, 100]],
  [
    'the owners again, late by as much again',
    '16T10:00 asked, 16T16:00 escalated 75, 16T18:00 escalated 100',
    '17T17:00',
    [200],
  ],
  ['nobody twice', '16T10:00 asked, 16T16:00 escalated 75', '16T17:00', []],
  ['nobody once answered', '16T10:00 asked, 16T17:00 answered', '17T17:00', []],
  ['nobody while we wait', '16T10:00 asked, 16T15:00 waits', '17T17:00', []],
  ['nobody while we wait for what is late', '16T10:00 asked, 17T10:00 waits', '19T17:00', []],
  [
    'anew for the next question',
    '16T10:00 asked, 16T16:00 escalated 75, 16T17:00 answered, 17T09:00 asked',
    '18T13:00',
    [75],
  ],
  ['nobody, where the question was closed', '16T10:00 asked, 16T12:00 closed', '17T17:00', []],
];

describe('is told', () => {
  test.each(escalations)('%s: %s; at %s %j', (_, written, now, levels) => {
    const log = logOf(written);
    const deadline = deadlineOf(log, terms, calendar, moment(now));
    const due = escalationsDue(log, deadline, defaultEscalation.steps);
    expect(due.map(({ level }) => level)).toEqual(levels);
  });

  test('what an owner has set, in the order in which it comes due', () => {
    const steps = [
      { level: 90, tell: 'owners' },
      { level: 10, tell: 'assignee' },
    ] as const;
    const log = logOf('16T10:00 asked');
    expect(escalationsDue(log, deadlineOf(log, terms, calendar, moment('16T17:30')), steps)).toEqual([
      { level: 10, tell: 'assignee' },
      { level: 90, tell: 'owners' },
    ]);
  });

  test('an owner sets each step once', () => {
    expect(escalationShape.safeParse(defaultEscalation).success).toBe(true);
    const twice = { steps: [defaultEscalation.steps[0], defaultEscalation.steps[0]] };
    expect(escalationShape.safeParse(twice).success).toBe(false);
  });
});

describe('whatever happened,', () => {
  const happening = fc.constantFrom(
    ...['asked', 'answered', 'waits', 'woke', 'closed', 'reopened', 'noted', 'automatic', 'assigned', 'merged'],
    ...['snoozed 19T09:00', 'snoozed 25T12:00'],
  );
  const monday = moment('16T00:00');
  const logs = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 8 * 24 * 60 }), happening), { maxLength: 12 })
    .map((happened) =>
      happened
        .sort(([one], [other]) => one - other)
        .map(([minutes, written]): LoggedEvent => {
          const [is = '', detail = ''] = written.split(' ');
          return { at: monday + minutes * 60_000, byId: null, event: eventOf(is, detail) };
        }),
    );
  const now = fc.integer({ min: 0, max: 12 * 24 * 60 }).map((minutes) => monday + minutes * 60_000);
  const holds = (check: (log: LoggedEvent[], now: number) => void) => {
    fc.assert(fc.property(logs, now, check), { numRuns: 400, seed: 20_260_316 });
  };

  test('what is left and what is gone make up the term, and it is due when that is over', () => {
    holds((log, then) => {
      const deadline = deadlineOf(log, terms, calendar, then);
      if (!deadline) return;
      const term = (deadline.kind === 'first' ? terms.firstHours : terms.nextHours) * hour;
      expect(deadline.leftMs + (deadline.gone / 100) * term).toBeCloseTo(term);
      if (deadline.leftMs >= 0) expect(workingTimeBetween(then, deadline.dueAt, calendar)).toBe(deadline.leftMs);
    });
  });

  test('nothing is owed that was not asked, and nothing after it was answered', () => {
    holds((log, then) => {
      const before = log.filter(({ at: happenedAt }) => happenedAt <= then).map(({ event }) => event.is);
      const lastAsked = before.lastIndexOf('asked');
      if (lastAsked <= before.lastIndexOf('answered')) expect(deadlineOf(log, terms, calendar, then)).toBeNull();
    });
  });

  test('a clock that is not paused loses what time passes, and a paused one nothing', () => {
    holds((log, then) => {
      const later = then + 3 * hour;
      if (log.some(({ at: happenedAt }) => happenedAt > then && happenedAt <= later)) return;
      const [one, other] = [then, later].map((when) => deadlineOf(log, terms, calendar, when));
      if (!one || !other) expect(other).toEqual(one);
      else if (one.isPaused === other.isPaused)
        expect(one.leftMs - other.leftMs).toBe(one.isPaused ? 0 : workingTimeBetween(then, later, calendar));
      else expect([one.isPaused, other.isPaused]).toEqual([true, false]);
    });
  });

  test('what we do among ourselves, and what nobody wrote, changes nothing', () => {
    holds((log, then) => {
      const idle = ['noted', 'automatic', 'assigned'];
      const without = log.filter(({ event }) => !idle.includes(event.is));
      expect(clockOf(log, terms, calendar, then)).toEqual(clockOf(without, terms, calendar, then));
    });
  });

  test('an answer is late exactly where the time left at it was negative', () => {
    holds((log, then) => {
      const answers = log.filter(({ at: happenedAt, event }) => event.is === 'answered' && happenedAt <= then);
      const late = answers.filter(({ at: answeredAt }) => {
        const before = log.slice(
          0,
          log.findIndex((one) => one.at === answeredAt && one.event.is === 'answered'),
        );
        return (deadlineOf(before, terms, calendar, answeredAt)?.leftMs ?? 0) < 0;
      });
      const settled = new Set(clockOf(log, terms, calendar, then).missed.map(({ settledAt }) => settledAt));
      for (const { at: answeredAt } of late) expect(settled).toContain(answeredAt);
    });
  });
});
