import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAway, keeperOf } from '#app/people/absence.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { decideRoute, matchOf, type Answerer, type RouteFacts } from '#app/consultations/routing.ts';
import { defaultRouting, routingShape, type RoutingRule } from '#app/consultations/routing-setting.ts';
import { at, calendarIn, hour } from './calendars.ts';

const moscow = calendarIn('Europe/Moscow');
const tashkent = calendarIn('Asia/Tashkent');
const berlin = calendarIn('Europe/Berlin');

const someone = (id: string, load = 0, more: Partial<Answerer> = {}): Answerer => ({
  ...{ id, load, languages: ['ru'], most: null, lastAssignedAt: null, calendar: moscow },
  ...more,
});
const away = (personId: string, substituteId: string | null = null) => ({
  ...{ personId, substituteId },
  ...{ startsOn: '2026-03-10', endsOn: '2026-03-20' },
});
const rule = (by: RoutingRule['by'], values: string[], personIds: string[]): RoutingRule => ({ by, values, personIds });
const set = (given: Partial<RouteFacts['setting']>) => ({ setting: { ...facts.setting, ...given } });
const asked = (given: Partial<RouteFacts['question']>) => ({ question: { ...facts.question, ...given } });
const owned = (topic: string, ...personIds: string[]) => ({ topic, personIds });

const facts: RouteFacts = {
  question: { topics: ['winback-offers', 'winback', 'keeping'], language: 'ru', right: 'course', leftMs: 16 * hour },
  company: { country: 'RU', subscribers: 12_000 },
  usualConsultantId: null,
  setting: { most: 10, soonHours: 8, owners: [], rules: [] },
  answerers: [someone('anna', 3), someone('boris', 1), someone('vera', 5)],
  absences: [],
  // A Monday noon.
  now: at('Europe/Moscow', '2026-03-16T12:00'),
};

interface Case {
  what: string;
  given: Partial<RouteFacts>;
  to: string | null;
  /** Reasons, as `told` writes them. */
  why: string;
}

const everybody = 'everybody, least-load boris 1, more-load anna 3, more-load vera 5';
const usual: Partial<RouteFacts> = { usualConsultantId: 'vera' };
const english = [someone('anna', 3, { languages: ['ru', 'en'] }), someone('boris', 1)];
const soon = asked({ leftMs: 4 * hour });

const byOwner: Case[] = [
  {
    what: 'whoever owns the document, before the usual consultant',
    given: { ...usual, ...set({ owners: [owned('winback-offers', 'anna')] }) },
    to: 'anna',
    why: 'topic-owner anna winback-offers',
  },
  {
    what: 'whoever owns the section',
    given: set({ owners: [owned('winback', 'anna')] }),
    to: 'anna',
    why: 'topic-owner anna winback',
  },
  {
    what: 'whoever owns the block',
    given: set({ owners: [owned('keeping', 'anna')] }),
    to: 'anna',
    why: 'topic-owner anna keeping',
  },
  {
    what: 'whoever owns the document, though another owns its section',
    given: set({ owners: [owned('winback', 'vera'), owned('winback-offers', 'anna')] }),
    to: 'anna',
    why: 'topic-owner anna winback-offers',
  },
  {
    what: 'the less loaded of two owners',
    given: set({ owners: [owned('winback', 'vera', 'anna')] }),
    to: 'anna',
    why: 'topic-owner vera winback, topic-owner anna winback, least-load anna 3, more-load vera 5',
  },
  {
    what: 'nobody by an owner of another topic',
    given: set({ owners: [owned('reasons', 'anna')] }),
    to: 'boris',
    why: everybody,
  },
  {
    what: 'nobody by owners where the topic is not known',
    given: { ...set({ owners: [owned('winback', 'anna')] }), ...asked({ topics: [] }) },
    to: 'boris',
    why: everybody,
  },
  {
    what: 'who stands in for the owner',
    given: { ...set({ owners: [owned('winback', 'anna')] }), absences: [away('anna', 'vera')] },
    to: 'vera',
    why: 'topic-owner anna winback, away anna, stands-in vera for anna',
  },
  {
    what: "the section's owner where the document's is away",
    given: {
      ...set({ owners: [owned('winback-offers', 'anna'), owned('winback', 'vera')] }),
      absences: [away('anna')],
    },
    to: 'vera',
    why: 'topic-owner anna winback-offers, away anna, topic-owner vera winback',
  },
  {
    what: 'the usual consultant where the owner has a full load',
    given: { ...usual, ...set({ most: 3, owners: [owned('winback', 'anna')] }) },
    to: 'vera',
    why: 'topic-owner anna winback, full-load anna 3, usual-consultant vera',
  },
  {
    what: 'the usual consultant where the owner cannot read the question',
    given: {
      ...{ ...usual, ...set({ owners: [owned('winback', 'boris')] }), ...asked({ language: 'en' }) },
      answerers: [...english, someone('vera', 5)],
    },
    to: 'vera',
    why: 'topic-owner boris winback, other-language boris en, usual-consultant vera',
  },
  {
    what: 'the usual consultant where the owner works here no more',
    given: { ...usual, ...set({ owners: [owned('winback', 'gone')] }) },
    to: 'vera',
    why: 'topic-owner gone winback, left-us gone, usual-consultant vera',
  },
];

const byUsual: Case[] = [
  { what: 'the usual consultant', given: usual, to: 'vera', why: 'usual-consultant vera' },
  {
    what: 'the usual consultant, whatever their load',
    given: { ...usual, answerers: [someone('vera', 99), someone('boris')] },
    to: 'vera',
    why: 'usual-consultant vera',
  },
  {
    what: 'the usual consultant, though the question is in another language',
    given: { ...usual, ...asked({ language: 'en' }), answerers: [...english, someone('vera')] },
    to: 'vera',
    why: 'usual-consultant vera',
  },
  {
    what: 'the usual consultant, though it is night where they are',
    given: { ...usual, ...soon, answerers: [someone('boris'), someone('vera', 0, { calendar: night() })] },
    to: 'vera',
    why: 'usual-consultant vera',
  },
  {
    what: 'who stands in for the usual one',
    given: { ...usual, absences: [away('vera', 'anna')] },
    to: 'anna',
    why: 'usual-consultant vera, away vera, stands-in anna for vera',
  },
  {
    what: 'who stands in for whoever stands in',
    given: { ...usual, absences: [away('vera', 'anna'), away('anna', 'boris')] },
    to: 'boris',
    why: 'usual-consultant vera, away vera, stands-in boris for vera',
  },
  {
    what: 'who is there, where the usual one is away without a substitute',
    given: { ...usual, absences: [away('vera')] },
    to: 'boris',
    why: 'usual-consultant vera, away vera, everybody, least-load boris 1, more-load anna 3',
  },
  {
    what: 'who is there, where the substitute has a full load',
    given: { ...usual, ...set({ most: 3 }), absences: [away('vera', 'anna')] },
    to: 'boris',
    why: 'usual-consultant vera, away vera, full-load anna 3, everybody',
  },
  {
    what: 'who is there, where substitutes stand in for each other',
    given: { ...usual, absences: [away('vera', 'anna'), away('anna', 'vera')] },
    to: 'boris',
    why: 'usual-consultant vera, away vera, everybody, away anna',
  },
  {
    what: 'who is there, where the substitute works here no more',
    given: { ...usual, absences: [away('vera', 'gone')] },
    to: 'boris',
    why: 'usual-consultant vera, away vera, left-us gone, everybody, least-load boris 1, more-load anna 3',
  },
  {
    what: 'the usual one, back from being away',
    given: { ...usual, absences: [away('vera', 'anna')], now: at('Europe/Moscow', '2026-03-21T00:00') },
    to: 'vera',
    why: 'usual-consultant vera',
  },
  {
    what: 'who stands in, on the last day of being away',
    given: { ...usual, absences: [away('vera', 'anna')], now: at('Europe/Moscow', '2026-03-20T23:59') },
    to: 'anna',
    why: 'usual-consultant vera, away vera, stands-in anna for vera',
  },
];

const byRule: Case[] = [
  {
    what: 'whom a rule names by topic, though others have less',
    given: set({ rules: [rule('topic', ['keeping'], ['vera'])] }),
    to: 'vera',
    why: 'by-topic keeping',
  },
  {
    what: 'whom a rule names by size',
    given: set({ rules: [rule('size', ['middle'], ['vera'])] }),
    to: 'vera',
    why: 'by-size middle',
  },
  {
    what: 'whom a rule names by country',
    given: set({ rules: [rule('country', ['KZ', 'RU'], ['vera'])] }),
    to: 'vera',
    why: 'by-country RU',
  },
  {
    what: 'whom a rule names by right',
    given: set({ rules: [rule('right', ['course'], ['vera'])] }),
    to: 'vera',
    why: 'by-right course',
  },
  {
    what: 'whom a rule names by language',
    given: {
      ...set({ rules: [rule('language', ['en'], ['anna', 'boris'])] }),
      ...{ ...asked({ language: 'en' }), answerers: english },
    },
    to: 'anna',
    why: 'by-language en, other-language boris en',
  },
  {
    what: 'the least loaded of those a rule names',
    given: set({ rules: [rule('size', ['middle'], ['vera', 'anna'])] }),
    to: 'anna',
    why: 'by-size middle, least-load anna 3, more-load vera 5',
  },
  {
    what: 'whom the first rule names that fits',
    given: set({
      rules: [
        rule('country', ['KZ'], ['boris']),
        rule('right', ['course', 'audit'], ['anna']),
        rule('country', ['RU'], ['vera']),
      ],
    }),
    to: 'anna',
    why: 'by-right course',
  },
  {
    what: 'whom the next rule names where nobody of the first is there',
    given: {
      ...set({ rules: [rule('country', ['RU'], ['vera']), rule('right', ['course'], ['anna'])] }),
      absences: [away('vera')],
    },
    to: 'anna',
    why: 'by-country RU, away vera, by-right course',
  },
  {
    what: 'whom the next rule names where those of the first have a full load',
    given: set({ most: 5, rules: [rule('country', ['RU'], ['vera']), rule('right', ['course'], ['anna'])] }),
    to: 'anna',
    why: 'by-country RU, full-load vera 5, by-right course',
  },
  {
    what: 'everybody where no rule is for a company that is not known',
    given: {
      ...set({ rules: [rule('country', ['RU'], ['vera']), rule('size', ['middle'], ['vera'])] }),
      company: null,
    },
    to: 'boris',
    why: everybody,
  },
  {
    what: 'the one named, and not as a substitute, where the rule names both',
    given: {
      ...set({ rules: [rule('country', ['RU'], ['vera', 'anna'])] }),
      absences: [away('vera', 'anna')],
    },
    to: 'anna',
    why: 'by-country RU, away vera',
  },
  {
    what: 'the usual consultant before any rule',
    given: { ...usual, ...set({ rules: [rule('country', ['RU'], ['anna'])] }) },
    to: 'vera',
    why: 'usual-consultant vera',
  },
];

const byLoad: Case[] = [
  { what: 'without owners and rules, whoever has least', given: {}, to: 'boris', why: everybody },
  {
    what: 'whoever speaks the language, though others have less',
    given: { ...asked({ language: 'en' }), answerers: english },
    to: 'anna',
    why: 'everybody, other-language boris en',
  },
  {
    what: 'whoever has least where the language could not be told',
    given: { ...asked({ language: null }), answerers: english },
    to: 'boris',
    why: 'everybody, least-load boris 1, more-load anna 3',
  },
  {
    what: 'whoever has least where nobody speaks the language, and says so',
    given: asked({ language: 'kk' }),
    to: 'boris',
    why: 'everybody, other-language anna kk, other-language boris kk, other-language vera kk, least-load boris 1, more-load anna 3, more-load vera 5, nobody-speaks boris',
  },
  {
    what: 'who has room, where all who speak the language have a full load',
    given: { ...asked({ language: 'en' }), answerers: english, ...set({ most: 3 }) },
    to: 'boris',
    why: 'everybody, full-load anna 3, other-language boris en, nobody-speaks boris',
  },
  {
    what: 'nobody with a full load of their own',
    given: { answerers: [someone('anna', 3), someone('boris', 1, { most: 1 })] },
    to: 'anna',
    why: 'everybody, full-load boris 1',
  },
  {
    what: 'whoever may have more than the house says',
    given: { ...set({ most: 2 }), answerers: [someone('anna', 3, { most: 4 }), someone('boris', 2)] },
    to: 'anna',
    why: 'everybody, full-load boris 2',
  },
  {
    what: 'of equals, whoever has waited longest',
    given: {
      answerers: [
        someone('anna', 2, { lastAssignedAt: 500 }),
        someone('boris', 2, { lastAssignedAt: 400 }),
        someone('vera', 3, { lastAssignedAt: 1 }),
      ],
    },
    to: 'boris',
    why: 'everybody, least-load boris 2, longest-waiting boris, waited-less anna, more-load vera 3',
  },
  {
    what: 'of equals, whoever never had one',
    given: { answerers: [someone('anna', 0, { lastAssignedAt: 5 }), someone('boris')] },
    to: 'boris',
    why: 'everybody, least-load boris 0, longest-waiting boris, waited-less anna',
  },
  {
    what: 'of those alike in everything, always the same one',
    given: { answerers: [someone('boris'), someone('anna')] },
    to: 'anna',
    why: 'everybody, least-load anna 0, drawn boris',
  },
  {
    what: 'the only one there',
    given: { absences: [away('anna'), away('boris')] },
    to: 'vera',
    why: 'everybody, away anna, away boris',
  },
  {
    what: 'nobody where all are away',
    given: { absences: [away('anna'), away('boris'), away('vera')] },
    to: null,
    why: 'everybody, away anna, away boris, away vera, nobody-fits',
  },
  {
    what: 'nobody where all have a full load',
    given: set({ most: 1 }),
    to: null,
    why: 'everybody, full-load anna 3, full-load boris 1, full-load vera 5, nobody-fits',
  },
  { what: 'nobody where nobody works', given: { answerers: [] }, to: null, why: 'everybody, nobody-fits' },
];

/** Monday 9:30 in Moscow: in Tashkent it is 11:30, in Berlin 7:30. */
const morning = at('Europe/Moscow', '2026-03-16T08:30');
const abroad = [
  someone('anna', 3, { calendar: moscow }),
  someone('boris', 1, { calendar: berlin }),
  someone('vera', 5, { calendar: tashkent }),
];

const byHours: Case[] = [
  {
    what: 'whoever is at work now, where the answer is due soon',
    given: { ...soon, answerers: abroad, now: morning },
    to: 'vera',
    why: 'everybody, at-work vera, not-at-work anna, not-at-work boris',
  },
  {
    what: 'the least loaded of those at work, where the answer is due soon',
    given: { ...soon, answerers: [...abroad, someone('zoya', 4, { calendar: tashkent })], now: morning },
    to: 'zoya',
    why: 'everybody, at-work vera, at-work zoya, not-at-work anna, not-at-work boris, least-load zoya 4, more-load vera 5',
  },
  {
    what: 'whoever is at work, where the answer is late already',
    given: { ...asked({ leftMs: -hour }), answerers: abroad, now: morning },
    to: 'vera',
    why: 'everybody, at-work vera, not-at-work anna, not-at-work boris',
  },
  {
    what: 'whoever is at work, where the answer is due in just the hours that are soon',
    given: { ...asked({ leftMs: 8 * hour }), answerers: abroad, now: morning },
    to: 'vera',
    why: 'everybody, at-work vera, not-at-work anna, not-at-work boris',
  },
  {
    what: 'whoever has least where there is time',
    given: { ...asked({ leftMs: 9 * hour }), answerers: abroad, now: morning },
    to: 'boris',
    why: everybody,
  },
  {
    what: 'whoever has least where no answer is promised',
    given: { ...asked({ leftMs: null }), answerers: abroad, now: morning },
    to: 'boris',
    why: everybody,
  },
  {
    what: 'whoever has least where all are at work',
    given: soon,
    to: 'boris',
    why: everybody,
  },
  {
    what: 'whoever has least where all are asleep',
    given: { ...soon, now: at('Europe/Moscow', '2026-03-16T23:00') },
    to: 'boris',
    why: everybody,
  },
  {
    what: 'whoever has room, though they are asleep, where those at work have a full load',
    given: { ...soon, ...set({ most: 5 }), answerers: abroad, now: morning },
    to: 'boris',
    why: 'everybody, full-load vera 5, least-load boris 1, more-load anna 3',
  },
  {
    what: 'of those a rule names, whoever is at work',
    given: {
      ...{ ...soon, answerers: abroad, now: morning },
      ...set({ rules: [rule('country', ['RU'], ['boris', 'vera'])] }),
    },
    to: 'vera',
    why: 'by-country RU, at-work vera, not-at-work boris',
  },
];

const told = ({ because }: ReturnType<typeof decideRoute>) =>
  because
    .map(({ is, personId, forId, detail }) => [is, personId, forId && `for ${forId}`, detail].filter(Boolean).join(' '))
    .join(', ');

const tables = { owner: byOwner, 'usual consultant': byUsual, rule: byRule, load: byLoad, 'working hours': byHours };

describe.each(Object.entries(tables))('by %s a question goes to', (_, cases) => {
  test.each(cases)('$what', ({ given, to, why }) => {
    const route = decideRoute({ ...facts, ...given });
    expect([route.to, told(route)]).toEqual([to, why]);
  });
});

test.each([[['vera', 'anna']], [['anna', 'vera']]])('whoever a rule names stands for themselves: %j', (personIds) => {
  const rules = [rule('country', ['RU'], personIds)];
  const route = decideRoute({ ...facts, ...set({ rules }), absences: [away('vera', 'anna')] });
  expect([route.to, route.standsInFor]).toEqual(['anna', null]);
});

test('whoever stands in answers, and it is told whose it is', () => {
  const standing = decideRoute({ ...facts, ...usual, absences: [away('vera', 'anna')] });
  expect([standing.to, standing.standsInFor]).toEqual(['anna', 'vera']);
  expect(decideRoute({ ...facts, ...usual }).standsInFor).toBeNull();
});

describe('a rule', () => {
  test.each([
    ['topic', ['winback'], 'winback'],
    ['topic', ['reasons'], undefined],
    ['size', ['small', 'middle'], 'middle'],
    ['size', ['large'], undefined],
    ['country', ['ru'], 'ru'],
    ['country', ['BY'], undefined],
    ['language', ['en', 'RU'], 'RU'],
    ['right', ['turnkey'], undefined],
  ] as const)('by %s for %j: %s', (by, values, matched) => {
    expect(matchOf(rule(by, [...values], ['anna']), facts)).toBe(matched);
  });

  test.each(['topic', 'size', 'country', 'language', 'right'] as const)(
    'by %s is for nobody where that is not known',
    (by) => {
      const unknown = { question: { topics: [], language: null, right: null, leftMs: null }, company: null };
      expect(matchOf(rule(by, ['winback', 'middle', 'RU', 'ru', 'course'], ['anna']), unknown)).toBeUndefined();
    },
  );

  test('by size is for nobody whose subscribers are not known', () => {
    const company = { country: 'RU', subscribers: null };
    expect(matchOf(rule('size', ['small'], ['anna']), { ...facts, company })).toBeUndefined();
  });
});

describe('whoever there is, and whatever the rules,', () => {
  const ids = ['anna', 'boris', 'vera', 'gleb', 'zoya'];
  const id = fc.constantFrom(...ids);
  const one = (value: string): string[] => [value];
  const some = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
  const answerer = fc.record({
    ...{ load: fc.integer({ min: 0, max: 6 }), most: fc.option(fc.integer({ min: 1, max: 8 })) },
    languages: fc.subarray(['ru', 'en', 'kk'], { minLength: 1 }),
    lastAssignedAt: fc.option(fc.integer({ min: 0, max: 3 })),
    calendar: fc.constantFrom(moscow, tashkent, berlin),
  });
  const rules = fc.array(
    fc.oneof(
      fc.record({ by: fc.constant('country' as const), values: fc.constant(one('RU')), personIds: some }),
      fc.record({ by: fc.constant('topic' as const), values: fc.constant(one('winback')), personIds: some }),
    ),
    { maxLength: 3 },
  );
  const anyFacts: fc.Arbitrary<RouteFacts> = fc
    .record({
      answerers: fc.uniqueArray(
        fc.tuple(id, answerer).map(([name, one]) => ({ id: name, ...one })),
        { selector: (one) => one.id },
      ),
      absences: fc.array(fc.record({ personId: id, substituteId: fc.option(id) }), { maxLength: 4 }),
      usualConsultantId: fc.option(id),
      owners: fc.array(fc.record({ topic: fc.constantFrom('winback', 'keeping'), personIds: some }), { maxLength: 2 }),
      ...{ rules, language: fc.option(fc.constantFrom('ru', 'en', 'de')), most: fc.integer({ min: 1, max: 6 }) },
      leftMs: fc.option(fc.integer({ min: -5, max: 20 }).map((hours) => hours * hour)),
      now: fc.integer({ min: 0, max: 47 }).map((hours) => at('Europe/Moscow', '2026-03-16T00:00') + hours * hour),
    })
    .map(({ answerers, absences, usualConsultantId, owners, rules: set_, language, most, leftMs, now }) => ({
      ...{ ...facts, answerers, usualConsultantId, now },
      absences: absences.map(({ personId, substituteId }) => away(personId, substituteId)),
      setting: { ...facts.setting, owners, rules: set_, most },
      question: { ...facts.question, language, leftMs },
    }));
  const holds = (check: (given: RouteFacts, route: ReturnType<typeof decideRoute>) => void) => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        check(given, decideRoute(given));
      }),
      { numRuns: 250, seed: 20_260_316 },
    );
  };
  const hasRoom = (given: RouteFacts, one: Answerer) => one.load < (one.most ?? given.setting.most);
  const isThere = (given: RouteFacts, personId: string) => !isAway(given.absences, personId, dayInMoscow(given.now));

  test('it goes to somebody who works here and is there', () => {
    holds((given, { to, standsInFor }) => {
      if (to === null) return;
      expect(given.answerers.map((one) => one.id)).toContain(to);
      expect(isThere(given, to)).toBe(true);
      if (standsInFor === null) return;
      expect(isThere(given, standsInFor)).toBe(false);
      expect(keeperOf(given.absences, standsInFor, dayInMoscow(given.now))).toBe(to);
    });
  });

  test('it goes to nobody with a full load but the usual consultant, whoever stands in for them included', () => {
    holds((given, { to }) => {
      const chosen = given.answerers.find((answering) => answering.id === to);
      if (chosen && to !== given.usualConsultantId) expect(hasRoom(given, chosen)).toBe(true);
    });
  });

  test('it goes to nobody only where nobody who is there has room', () => {
    holds((given, { to }) => {
      const fit = given.answerers.filter((one) => isThere(given, one.id) && hasRoom(given, one));
      if (to === null) expect(fit).toEqual([]);
    });
  });

  test('everybody thought of and passed over is named, with a reason', () => {
    holds((given, { to, because }) => {
      const rulesWeighed = because.filter(({ is }) => is.startsWith('by-')).length;
      const byRules = given.setting.rules.filter((one) => matchOf(one, given) !== undefined).slice(0, rulesWeighed);
      const thoughtOf = [
        ...because.flatMap(({ is, personId }) => (is === 'topic-owner' || is === 'usual-consultant' ? [personId] : [])),
        ...byRules.flatMap(({ personIds }) => personIds),
        ...(because.some(({ is }) => is === 'everybody') ? given.answerers.map((one) => one.id) : []),
      ];
      const passedOver = because.flatMap(({ is, personId }) => (overlooked.includes(is) ? [personId] : []));
      for (const personId of thoughtOf) if (personId !== to) expect(passedOver).toContain(personId);
    });
  });
  const overlooked: string[] = [
    ...['left-us', 'away', 'other-language', 'full-load', 'not-at-work', 'more-load', 'waited-less', 'drawn'],
  ];

  test('it is decided alike, in whatever order people are listed', () => {
    holds((given, route) => {
      const turned = decideRoute({ ...given, answerers: given.answerers.toReversed() });
      expect([turned.to, turned.standsInFor]).toEqual([route.to, route.standsInFor]);
    });
  });

  test('nothing is told twice of the same person', () => {
    holds((_, { because }) => {
      const spoken = because.flatMap(({ is, personId }) => (personId === undefined ? [] : [`${is} ${personId}`]));
      expect(new Set(spoken).size).toBe(spoken.length);
    });
  });
});

describe('the setting', () => {
  test('that comes with the house is such as an owner may save', () => {
    expect(routingShape.parse(defaultRouting)).toEqual(defaultRouting);
  });

  test.each([
    [{ most: 0 }],
    [{ rules: [{ by: 'weather', values: ['rain'], personIds: ['anna'] }] }],
    [{ rules: [rule('size', [], ['anna'])] }],
    [{ rules: [rule('size', ['small'], [])] }],
    [{ owners: [owned('', 'anna')] }],
  ])('is not %j', (changed) => {
    expect(routingShape.safeParse({ ...defaultRouting, ...changed }).success).toBe(false);
  });
});

/** A calendar by which nobody is at work at the noon of the table. */
function night() {
  return calendarIn('Europe/Moscow', {}, { opens: 0, closes: 300 });
}
