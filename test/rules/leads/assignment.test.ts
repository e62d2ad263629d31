import { describe, expect, test } from 'vitest';
import { decideAssignment, matchOf, type AssignmentFacts, type Candidate } from '#app/leads/assignment.ts';

const someone = (id: string, load = 0, lastAssignedAt: number | null = null): Candidate => ({
  id,
  load,
  lastAssignedAt,
});
const away = (personId: string, substituteId: string | null = null) => ({
  ...{ personId, substituteId },
  ...{ startsOn: '2026-03-10', endsOn: '2026-03-20' },
});

const facts: AssignmentFacts = {
  lead: { region: 'Алтайский край, Барнаул', country: 'RU', subscribers: 12_000, kind: 'assessment' },
  usualConsultantId: null,
  topicOwnerIds: [],
  setting: { most: 10, rules: [] },
  candidates: [someone('anna', 3), someone('boris', 1), someone('vera', 5)],
  absences: [],
  today: '2026-03-16',
};
const decide = (given: Partial<AssignmentFacts>) => decideAssignment({ ...facts, ...given });
const rule = (by: 'region' | 'country' | 'size' | 'kind', values: string[], personIds: string[]) => ({
  by,
  values,
  personIds,
});
const rules = (...all: ReturnType<typeof rule>[]) => ({ most: 10, rules: all });

interface Case {
  what: string;
  given: Partial<AssignmentFacts>;
  to: string | null;
  why: string;
}

const cases: Case[] = [
  { what: 'without rules, whoever has least', given: {}, to: 'boris', why: 'least-load boris 1' },
  {
    what: 'the usual consultant, whatever their load',
    given: { usualConsultantId: 'vera', candidates: [someone('vera', 99), someone('boris')] },
    to: 'vera',
    why: 'usual-consultant vera',
  },
  {
    what: 'who stands in for the usual one',
    given: { usualConsultantId: 'vera', absences: [away('vera', 'anna')] },
    to: 'anna',
    why: 'usual-consultant vera, away vera, stands-in vera',
  },
  {
    what: 'who stands in for whoever stands in',
    given: { usualConsultantId: 'vera', absences: [away('vera', 'anna'), away('anna', 'boris')] },
    to: 'boris',
    why: 'usual-consultant vera, away vera, stands-in vera',
  },
  {
    what: 'somebody by load where the usual one is away without a substitute',
    given: { usualConsultantId: 'vera', absences: [away('vera')] },
    to: 'boris',
    why: 'usual-consultant vera, away vera, least-load boris 1',
  },
  {
    what: 'somebody by load where the usual one works here no more',
    given: { usualConsultantId: 'gone' },
    to: 'boris',
    why: 'usual-consultant gone, least-load boris 1',
  },
  {
    what: 'who owns the topic of the question, though others have less',
    given: { topicOwnerIds: ['vera'] },
    to: 'vera',
    why: 'topic-owner vera',
  },
  {
    what: 'the least loaded of several who own it',
    given: { topicOwnerIds: ['vera', 'anna'] },
    to: 'anna',
    why: 'topic-owner vera, topic-owner anna, least-load anna 3',
  },
  {
    what: 'the usual consultant before whoever owns the topic',
    given: { topicOwnerIds: ['anna'], usualConsultantId: 'vera' },
    to: 'vera',
    why: 'usual-consultant vera',
  },
  {
    what: 'who owns the topic before whom a rule names',
    given: { topicOwnerIds: ['anna'], setting: rules(rule('region', ['Алтай'], ['vera'])) },
    to: 'anna',
    why: 'topic-owner anna',
  },
  {
    what: 'somebody by load where the owner of the topic is away without a substitute',
    given: { topicOwnerIds: ['vera'], absences: [away('vera')] },
    to: 'boris',
    why: 'topic-owner vera, away vera, least-load boris 1',
  },
  {
    what: 'whom a rule names, though others have less',
    given: { setting: rules(rule('region', ['Алтай'], ['vera'])) },
    to: 'vera',
    why: 'region Алтай',
  },
  {
    what: 'the least loaded of those a rule names',
    given: { setting: rules(rule('size', ['middle'], ['vera', 'anna'])) },
    to: 'anna',
    why: 'size middle, least-load anna 3',
  },
  {
    what: 'whom the first rule names that fits',
    given: {
      setting: rules(
        rule('country', ['KZ'], ['boris']),
        rule('kind', ['assessment'], ['anna']),
        rule('country', ['RU'], ['vera']),
      ),
    },
    to: 'anna',
    why: 'kind assessment',
  },
  {
    what: 'whom the next rule names where nobody of the first is there',
    given: {
      setting: rules(rule('country', ['RU'], ['vera']), rule('kind', ['assessment'], ['anna'])),
      absences: [away('vera')],
    },
    to: 'anna',
    why: 'country RU, away vera, kind assessment',
  },
  {
    what: 'the next where the one named has a full load',
    given: { setting: { ...rules(rule('country', ['RU'], ['vera'])), most: 5 } },
    to: 'boris',
    why: 'country RU, full-load vera 5, least-load boris 1',
  },
  {
    what: 'of equals, whoever has waited longest',
    given: { candidates: [someone('anna', 2, 500), someone('boris', 2, 400), someone('vera', 3, 1)] },
    to: 'boris',
    why: 'least-load boris 2, longest-waiting boris',
  },
  {
    what: 'of equals, whoever never had one',
    given: { candidates: [someone('anna', 0, 5), someone('boris', 0, null)] },
    to: 'boris',
    why: 'least-load boris 0, longest-waiting boris',
  },
  { what: 'the only one there', given: { absences: [away('anna'), away('boris')] }, to: 'vera', why: '' },
  {
    what: 'nobody where all are away',
    given: { absences: [away('anna'), away('boris'), away('vera')] },
    to: null,
    why: 'nobody-fits',
  },
  {
    what: 'nobody where all have a full load',
    given: { setting: { most: 1, rules: [] } },
    to: null,
    why: 'full-load anna 3, full-load boris 1, full-load vera 5, nobody-fits',
  },
  { what: 'nobody where nobody works', given: { candidates: [] }, to: null, why: 'nobody-fits' },
];

describe('a lead goes to', () => {
  test.each(cases)('$what', ({ given, to, why }) => {
    const decided = decide(given);
    const told = decided.because.map(({ is, personId, detail }) => [is, personId, detail].filter(Boolean).join(' '));
    expect([decided.to, told.join(', ')]).toEqual([to, why]);
  });

  test('the same one, in whatever order the staff is listed', () => {
    const candidates = [someone('anna', 1, 5), someone('boris', 1, 5), someone('vera', 1, 5)];
    const chosen = [candidates, candidates.toReversed()].map((given) => decide({ candidates: given }).to);
    expect(chosen).toEqual(['anna', 'anna']);
  });
});

describe('a rule', () => {
  test.each([
    ['region', ['алтай'], 'алтай'],
    ['region', ['Сибирь', 'БАРНАУЛ'], 'БАРНАУЛ'],
    ['region', ['Томск'], undefined],
    // Within a word it is another place: as Omsk is within Tomsk.
    ['region', ['наул', 'тайский край'], undefined],
    ['region', ['алтайский край'], 'алтайский край'],
    ['country', ['KZ', 'RU'], 'RU'],
    ['size', ['middle'], 'middle'],
    ['size', ['small'], undefined],
    ['kind', ['question', 'assessment'], 'assessment'],
  ] as const)('by %s for %j: %s', (by, values, matched) => {
    expect(matchOf(rule(by, [...values], ['anna']), facts.lead)).toBe(matched);
  });

  test('by size or by region is for nobody whose size or region is not known', () => {
    const lead = { ...facts.lead, region: null, subscribers: null };
    expect([
      matchOf(rule('region', ['Алтай'], ['anna']), lead),
      matchOf(rule('size', ['small'], ['anna']), lead),
    ]).toEqual([undefined, undefined]);
  });
});
