import { describe, expect, test } from 'vitest';
import { carryForward } from '#app/questionnaires/carry-forward.ts';
import { compareYears, type Difference } from '#app/questionnaires/compare-years.ts';
import { readFilled } from '#app/questionnaires/filled.ts';
import { monthsUntil } from '#app/questionnaires/month.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { answers, entry, least, provenance, steadyYear, type Said } from './filling.ts';
import { hardAnswers } from './taken-sample.ts';

describe("next year's questionnaire", () => {
  const started = carryForward(hardAnswers, questionnaire);
  const textOf = (key: string) => started.entries[key]?.typed;

  test('starts with what the company is, what its words mean and how it works', () => {
    expect(Object.keys(started.entries).toSorted()).toEqual([
      ...['base.active', 'base.activeOther', 'base.months', 'channels.recorded', 'company.contact', 'company.currency'],
      ...['company.name', 'company.network', 'company.technologies', 'competitors.any', 'debt.rule'],
      ...['reasons.classifier', 'reasons.recorded', 'retention.exists', 'systems.billing', 'systems.exports'],
      'tariffs.list',
    ]);
    expect(textOf('company.name')).toEqual({ is: 'line', text: '=Пример & Ко' });
  });

  test('asks anew what was counted: of the tariffs their names and prices stay, without their subscribers', () => {
    expect(textOf('tariffs.list')).toEqual({
      is: 'rows',
      rows: [
        { name: '-Старт', price: '450' },
        { name: 'Архив', price: 'разная' },
        { name: 'Семья', price: '690,50' },
      ],
    });
  });

  test('asks anew where each number comes from', () => {
    const before = answers({
      'staff.agents': entry('4', { whole: provenance({ source: 'report', from: '01.2025' }) }),
      'company.branchList': [{ subscribers: '900' }],
    });
    expect(carryForward(before, questionnaire).entries).toEqual({
      'staff.agents': { typed: { is: 'line', text: '4' }, provenance: {} },
    });
  });

  test('leaves the old one as it was, and asks every month of the new one', () => {
    const before = structuredClone(hardAnswers);
    carryForward(hardAnswers, questionnaire);
    expect(hardAnswers).toEqual(before);
    const { period, readings } = readFilled(questionnaire, started);
    expect(period).toEqual([]);
    expect(readings.get('base.movement')?.value).toBeNull();
  });
});

describe('two years side by side', () => {
  const yearOf = (lastMonth: string, said: Record<string, Said>) => {
    const months = monthsUntil(lastMonth, 12);
    const movement = said['base.movement'];
    return readFilled(
      questionnaire,
      answers({ ...least, 'base.lastMonth': lastMonth, ...said, 'base.movement': entry(movement ?? {}, {}, months) }),
    );
  };
  const before = yearOf('2025-09', {
    'base.movement': steadyYear,
    'tariffs.arpu': '480',
    'debt.rule': '60',
    'retention.exists': 'team',
    'retention.listed': '80–120',
    'company.homes': '90 000',
    'base.churn': 'не знаем',
  });
  const now = yearOf('2026-09', {
    'base.movement': { ...steadyYear, disconnected: '180', suspended: '40' },
    'tariffs.arpu': '512,50',
    'debt.rule': '90',
    'retention.exists': 'team',
    'retention.listed': '100',
    'company.homes': '90000',
    'company.since': '2004-05',
  });
  const differences = compareYears(before, now);
  const at = (key: string): Difference | undefined => differences.find(({ question }) => question === key);

  test('name what has changed in the order of the questions, and nothing else', () => {
    expect(differences.map(({ question }) => question)).toEqual([
      ...['company.since', 'base.lastMonth', 'base.movement', 'base.churn', 'debt.rule', 'tariffs.arpu'],
      'retention.listed',
    ]);
  });

  test('give both numbers and the step between them', () => {
    expect(at('tariffs.arpu')).toMatchObject({ is: 'number', before: 480, now: 512.5, by: 32.5 });
    expect(at('retention.listed')).toMatchObject({ before: { low: 80, mode: 100, high: 120 }, now: 100, by: 0 });
  });

  test('hold a table by month against the other by its sums and means, each of its own year', () => {
    const difference = at('base.movement');
    const rows = difference?.is === 'months' ? difference.rows : [];
    expect(rows.find(({ row }) => row === 'disconnected')).toEqual({
      row: 'disconnected',
      before: { sum: 1800, mean: 150, months: 12 },
      now: { sum: 2160, mean: 180, months: 12 },
      by: 30,
    });
    expect(rows.find(({ row }) => row === 'suspended')).toMatchObject({ before: null, now: { mean: 40 }, by: null });
    expect(rows.find(({ row }) => row === 'opening')).toMatchObject({ by: 0 });
  });

  test('show what is no number as it was typed', () => {
    expect(at('debt.rule')).toMatchObject({ before: { text: '60' }, now: { text: '90' } });
    expect(at('base.churn')).toEqual({
      question: 'base.churn',
      is: 'typed',
      before: { is: 'line', text: 'не знаем' },
      now: null,
    });
  });

  test('do not differ where they are the same, or by the source of a number alone', () => {
    expect(compareYears(now, now)).toEqual([]);
    const sourced = structuredClone(now.answers);
    const arpu = sourced.entries['tariffs.arpu'];
    if (arpu) arpu.provenance = { whole: provenance({ source: 'billing' }) };
    expect(compareYears(now, readFilled(questionnaire, sourced))).toEqual([]);
  });
});
