import { describe, expect, test } from 'vitest';
import type { Condition, Question } from '#app/questionnaires/question.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { upgradeAnswers, upgrades } from '#app/questionnaires/upgrade.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { locales } from '#app/words/locale.ts';
import { filled } from './filling.ts';
import stored from './stored-version-1.json' with { type: 'json' };

const questions = questionnaire.sections.flatMap((section): readonly Question[] => section.questions);
const shown = (said: Parameters<typeof filled>[0]) => [...filled(said).readings.keys()];

describe('the questionnaire as data', () => {
  test('has twelve sections, and no key twice', () => {
    const keys = questions.map(({ key }) => key);
    expect(questionnaire.sections).toHaveLength(12);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, questions: own } of questionnaire.sections) {
      for (const question of own) expect(question.key.startsWith(`${key}.`), question.key).toBe(true);
    }
  });

  test('depends only on what was asked before, and on options that there are', () => {
    const before = new Map<string, Question>();
    const check = (condition: Condition): void => {
      if ('all' in condition) return void condition.all.forEach(check);
      const asked = before.get(condition.question);
      expect(asked, condition.question).toBeDefined();
      if ('atLeast' in condition) return void expect(asked?.is).toBe('number');
      const options = asked && 'options' in asked ? asked.options : [];
      expect(options).toEqual(expect.arrayContaining([...condition.is]));
    };
    for (const section of questionnaire.sections) {
      if ('when' in section) check(section.when);
      for (const question of section.questions as readonly Question[]) {
        if (question.when) check(question.when);
        before.set(question.key, question);
      }
    }
  });

  test('still knows every question that answers of version 1 were stored for', () => {
    const known = new Set(questions.map(({ key }) => key));
    const { entries } = upgradeAnswers(stored as never, questionnaire, upgrades);
    const retired = Object.keys(entries).filter((key) => !known.has(key));
    expect(retired).toEqual([]);
  });
});

describe('what was answered decides what is asked', () => {
  test.each([
    ['company.branchList', { 'company.branches': '0' }, { 'company.branches': '2' }],
    ['company.business', { 'company.clients': 'people' }, { 'company.clients': 'people-and-business' }],
    ['debt.ruleDays', { 'debt.rule': '60' }, { 'debt.rule': 'other' }],
    ['debt.instead', { 'debt.rule': '60' }, { 'debt.rule': 'none' }],
    ['channels.byMonth', { 'channels.recorded': 'never' }, { 'channels.recorded': 'partly' }],
    ['channels.silent', { 'channels.recorded': 'always' }, { 'channels.recorded': 'never' }],
    ['reasons.byMonth', { 'reasons.recorded': 'never' }, { 'reasons.recorded': 'always' }],
    ['retention.byReason', { 'retention.exists': 'none' }, { 'retention.exists': 'by-the-way' }],
    ['motivation.exists', { 'retention.exists': 'none' }, { 'retention.exists': 'team' }],
    ['competitors.list', { 'competitors.any': 'no' }, { 'competitors.any': 'yes' }],
  ])('%s', (key, without, withIt) => {
    expect(shown(without as never)).not.toContain(key);
    expect(shown(withIt as never)).toContain(key);
  });

  test('what hangs on a question that is not asked itself is not asked either', () => {
    const said = { 'motivation.exists': 'yes', 'retention.exists': 'none' };
    expect(shown(said)).not.toContain('motivation.bonus');
    expect(shown({ ...said, 'retention.exists': 'team' })).toContain('motivation.bonus');
  });
});

describe('the words of the questionnaire', () => {
  test.each(locales)('name everything in %s', (locale) => {
    const words = questionnaireWordsFor(locale);
    const texts: Record<string, object>[] = [
      words.sections,
      words.questions,
      words.options,
      words.rows,
      words.columns,
      words.checks.names,
    ];
    const empty = texts
      .flatMap((record) => Object.entries(record))
      .flatMap(([key, one]) =>
        Object.entries(one).flatMap(([name, text]) => (text === '' && name !== 'hint' ? [`${key}: ${name}`] : [])),
      );
    expect(empty).toEqual([]);
  });

  test('say where every number is to be found', () => {
    const measured = questions.filter(({ is }) => is === 'number' || is === 'months');
    const silent = measured.filter(({ key }) =>
      locales.some((locale) => questionnaireWordsFor(locale).questions[key as never]['hint'] === ''),
    );
    expect(silent).toEqual([]);
  });

  test('do not shout', () => {
    for (const locale of locales) expect(JSON.stringify(questionnaireWordsFor(locale))).not.toContain('!');
  });
});
