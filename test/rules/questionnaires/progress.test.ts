import { describe, expect, test } from 'vitest';
import { canSubmit, listMissing, obstaclesOf, progressOf, type Marks } from '#app/questionnaires/progress.ts';
import {
  isOpen,
  nextState,
  type QuestionnaireEvent,
  type QuestionnaireState,
} from '#app/questionnaires/questionnaire-state.ts';
import { reconcile } from '#app/questionnaires/reconcile.ts';
import { nextMark, type SectionEvent, type SectionMark } from '#app/questionnaires/section-state.ts';
import { readFilled } from '#app/questionnaires/filled.ts';
import { noAnswers } from '#app/questionnaires/answers.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { answers, entry, filled, least, provenance, steadyYear, today, year, type Said } from './filling.ts';

const missing = (said: Record<string, Said | ReturnType<typeof entry>>) => listMissing(filled({ ...least, ...said }));
const state = (said: Record<string, Said>, marks: Marks = {}) =>
  progressOf(readFilled(questionnaire, answers(said)), marks)[0]?.state;

describe('a section', () => {
  const company = { 'company.name': 'Пример', 'company.network': 'internet', 'company.currency': 'RUB' };
  test.each<[string, Record<string, Said>, Marks, string]>([
    ['that nobody opened is not started', {}, {}, 'not-started'],
    ['with one answer is in progress', { 'company.name': 'Пример' }, {}, 'in-progress'],
    ['with one answer that cannot be read is in progress', { 'company.places': 'семь' }, {}, 'in-progress'],
    ['with all that is needed is in progress until it is said to be ready', company, {}, 'in-progress'],
    ['said to be ready is ready', company, { company: 'ready' }, 'ready'],
    [
      'said to be ready is not, as long as something is missing',
      { 'company.name': 'П' },
      { company: 'ready' },
      'in-progress',
    ],
    [
      'said to be ready is not, with a fault in it',
      { ...company, 'company.places': 'семь' },
      { company: 'ready' },
      'in-progress',
    ],
    ['that was sent on is with a colleague', company, { company: 'with-colleague' }, 'with-colleague'],
  ])('%s', (_, said, marks, expected) => expect(state(said, marks)).toBe(expected));

  test('counts the questions that appear and those that were answered', () => {
    const [company] = progressOf(
      filled({ 'company.name': 'Пример', 'company.branches': '0', 'company.homes': 'много' }),
      {},
    );
    expect(company).toMatchObject({ section: 'company', answered: 2 });
    const asked = company?.asked ?? 0;
    const [withBranches] = progressOf(filled({ 'company.branches': '3' }), {});
    expect(withBranches?.asked).toBe(asked + 1);
  });

  test.each<[SectionMark, SectionEvent, SectionMark | null]>([
    ['open', 'sent-to-colleague', 'with-colleague'],
    ['open', 'said-ready', 'ready'],
    ['open', 'handed-back', null],
    ['open', 'returned', 'open'],
    ['with-colleague', 'handed-back', 'open'],
    ['with-colleague', 'taken-back', 'open'],
    ['with-colleague', 'said-ready', null],
    ['with-colleague', 'returned', null],
    ['with-colleague', 'sent-to-colleague', null],
    ['ready', 'reopened', 'open'],
    ['ready', 'returned', 'open'],
    ['ready', 'sent-to-colleague', 'with-colleague'],
  ])('%s, then %s: %s', (mark, event, next) => expect(nextMark(mark, event)).toBe(next));
});

describe('what is missing to submit', () => {
  test('is every question that has to be answered, in their order', () => {
    const keys = listMissing(readFilled(questionnaire, noAnswers(questionnaire))).map(({ question }) => question);
    expect(keys).toEqual(Object.keys(least));
    expect(missing({})).toEqual([]);
  });

  test('is what an answer has made appear', () => {
    expect(missing({ 'debt.rule': 'other' })).toEqual([{ question: 'debt.ruleDays', why: 'unanswered', rows: [] }]);
    expect(missing({ 'retention.exists': 'team' }).map(({ question }) => question)).toEqual([
      'retention.who',
      'motivation.exists',
    ]);
  });

  test('is anything that cannot be read, needed or not', () => {
    expect(missing({ 'company.places': 'семь' })).toEqual([{ question: 'company.places', why: 'faulty', rows: [] }]);
    const reversed = entry('5', { whole: provenance({ from: '05.2026', until: '01.2026' }) });
    expect(missing({ 'company.places': reversed })).toMatchObject([{ question: 'company.places', why: 'faulty' }]);
  });

  test('is every month of the rows that are needed', () => {
    expect(missing({ 'base.movement': { ...steadyYear, closing: ['10 000'] } })).toEqual([
      { question: 'base.movement', why: 'incomplete', rows: ['closing'] },
    ]);
    expect(missing({ 'base.movement': { ...steadyYear, closing: 'x', returned: 'y' } })).toEqual([
      { question: 'base.movement', why: 'faulty', rows: ['returned', 'closing'] },
    ]);
    expect(missing({ 'base.months': '18' })).toMatchObject([{ question: 'base.movement', why: 'incomplete' }]);
  });

  test('is nothing that no table shows any more: a month outside of the period, a row that is not asked', () => {
    const typo = { ...steadyYear, opening: ['1о 000', ...year.map(() => '10 000')] };
    const months = ['2025-09', ...year];
    expect(missing({ 'base.movement': entry(typo, {}, months) })).toEqual([]);
    const [reading] = [filled({ ...least, 'base.movement': entry(typo, {}, months) }).readings.get('base.movement')];
    expect(reading?.faults).toEqual([]);
    const wider = { 'base.months': '18', 'base.movement': entry(typo, {}, months) };
    expect(missing(wider)).toMatchObject([{ why: 'faulty', rows: ['opening'] }]);
    const gone = entry(steadyYear, { profit: provenance({ from: 'вчера' }) });
    expect(missing({ 'base.movement': gone })).toEqual([]);
    const asked = entry(steadyYear, { closing: provenance({ from: 'вчера' }) });
    expect(missing({ 'base.movement': asked })).toMatchObject([{ why: 'faulty', rows: ['closing'] }]);
  });

  test('is no number that is said to be unknown', () => {
    const unknown = provenance({ source: 'unknown' });
    expect(missing({ 'tariffs.arpu': entry('', { whole: unknown }) })).toEqual([]);
    const { closing: _, ...others } = steadyYear;
    expect(missing({ 'base.movement': entry(others, { closing: unknown }) })).toEqual([]);
    expect(missing({ 'base.movement': others })).toMatchObject([{ rows: ['closing'] }]);
  });

  test('nothing is missing in a section that does not appear', () => {
    expect(missing({ 'retention.exists': 'none', 'motivation.bonus': 'много' })).toEqual([]);
  });
});

describe('a questionnaire can be submitted', () => {
  const obstacles = (said: Record<string, Said>, marks: Marks = {}, explanations = {}) => {
    const read = filled({ ...least, ...said });
    return obstaclesOf(read, marks, reconcile(read, explanations, today));
  };

  test('when nothing is missing', () => {
    expect(canSubmit(obstacles({}))).toBe(true);
    expect(canSubmit(obstacles({ 'company.name': '' }))).toBe(false);
  });

  test('when no colleague has a section of it', () => {
    const read = obstacles({}, { goals: 'with-colleague', company: 'ready' });
    expect(read.withColleague).toEqual(['goals']);
    expect(canSubmit(read)).toBe(false);
  });

  test('when what cannot be was explained; what is only unlikely never stands in the way', () => {
    const said = { 'base.movement': { ...steadyYear, closing: '11 000' } };
    expect(new Set(obstacles(said).contradictions.map(({ check }) => check))).toEqual(
      new Set(['movement', 'next-opening']),
    );
    expect(canSubmit(obstacles(said))).toBe(false);
    expect(canSubmit(obstacles(said, {}, { movement: 'купили сеть', 'next-opening': 'купили сеть' }))).toBe(true);
    expect(canSubmit(obstacles({ 'base.trend': 'grows', 'tariffs.revenue': '1' }))).toBe(true);
  });

  test.each<[QuestionnaireState, QuestionnaireEvent, QuestionnaireState | null]>([
    ['filling', 'submitted', 'submitted'],
    ['filling', 'returned', null],
    ['submitted', 'submitted', null],
    ['submitted', 'returned', 'returned'],
    ['returned', 'submitted', 'submitted'],
    ['returned', 'returned', null],
  ])('%s, then %s: %s', (from, event, to) => expect(nextState(from, event)).toBe(to));

  test('and is filled in only before it is, or after it came back', () => {
    const open = (['filling', 'submitted', 'returned'] as const).filter(isOpen);
    expect(open).toEqual(['filling', 'returned']);
  });
});
