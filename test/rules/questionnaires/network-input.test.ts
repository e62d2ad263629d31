import { describe, expect, test } from 'vitest';
import { usualVat } from '#app/assessments/answers.ts';
import { estimatePotential } from '#app/churn/estimate.ts';
import { listNarrowing } from '#app/churn/narrowing.ts';
import { completeInput } from '#app/churn/premises.ts';
import { widthOf } from '#app/churn/uncertainty.ts';
import type { Entry } from '#app/questionnaires/answers.ts';
import { inputOf } from '#app/questionnaires/network-input.ts';
import { widened, worthOf } from '#app/questionnaires/provenance.ts';
import { listWorths } from '#app/questionnaires/worths.ts';
import { listWorthAnswering } from '#app/questionnaires/worth-answering.ts';
import { answers, entry, filled, provenance, steadyYear, year, type Said } from './filling.ts';

const steady = { 'base.movement': steadyYear };
const input = (said: Record<string, Said | Entry>) => inputOf(filled(said));

describe('what a number is worth', () => {
  test.each([
    [provenance({ source: 'billing' }), 'high'],
    [provenance({ source: 'report' }), 'middle'],
    [provenance({ source: 'estimate' }), 'low'],
    [provenance({ source: 'unknown' }), 'low'],
    [provenance({ source: 'estimate', confidence: 'high' }), 'high'],
    [provenance({}), null],
  ] as const)('%o', (given, confidence) => {
    const read = answers({ 'company.homes': entry('5', { whole: { ...given, from: '01.2026', until: 'март 2026' } }) });
    expect(worthOf(read, 'company.homes', 'whole')).toEqual({
      ...{ source: given.source, confidence },
      ...{ from: '2026-01', until: '2026-03' },
    });
  });

  test('is listed of every number that was given, and of no other', () => {
    const said = {
      'base.movement': entry({ opening: '5', closing: '' }, { opening: provenance({ source: 'billing' }) }),
      'company.homes': '5',
      'company.places': 'семь',
      'motivation.bonus': '5',
    };
    const listed = listWorths(filled(said)).map(({ question, part, worth }) => [question, part, worth.source]);
    expect(listed).toEqual([
      ['company.homes', 'whole', null],
      ['base.movement', 'opening', 'billing'],
    ]);
  });

  test('makes it as wide as it is sure', () => {
    expect(widened(100, { confidence: null })).toBe(100);
    expect(widened(100, { confidence: 'high' })).toBe(100);
    expect(widened(100, { confidence: 'middle' })).toEqual({ low: 95, mode: 100, high: 105 });
    expect(widened(100, { confidence: 'low' })).toEqual({ low: 80, mode: 100, high: 120 });
    expect(widened({ low: 90, mode: 100, high: 130 }, { confidence: 'low' })).toEqual({
      low: 90,
      mode: 100,
      high: 130,
    });
  });
});

describe('the answers reach the science', () => {
  test('nothing answered leaves everything assumed', () => {
    const premises = completeInput(input({}));
    const from = [premises.base.from, premises.assumed.arpu.from, premises.reasons.R5.shareFrom];
    expect(from).toEqual(['assumption', 'published', 'assumption']);
  });

  test('the base and the disconnects as means of the months that have both', () => {
    expect(input(steady)).toMatchObject({ base: 10_000, disconnected: 150, months: 12 });
    const half = { ...steadyYear, disconnected: year.slice(0, 6).map((_, index) => String(140 + index)) };
    expect(input({ 'base.movement': half })).toMatchObject({ disconnected: 142.5, months: 6 });
    const moving = { opening: '10 000', connected: '2 000', disconnected: '0', closing: '12 000' };
    expect(input({ 'base.movement': moving }).base).toBe(11_000);
  });

  test('the churn that was named, where there is no table', () => {
    expect(input({ 'base.churn': '1,5–2' }).churn).toMatchObject({ low: 0.015, high: 0.02 });
  });

  test('the reasons as counts over the months that have them', () => {
    const said = { ...steady, 'reasons.recorded': 'partly', 'reasons.byMonth': { R5: ['10', '20', '30'], R6: ['1'] } };
    const { months, reasons } = input(said);
    expect([months, reasons?.R5?.count, reasons?.R6?.count, reasons?.R7?.count]).toEqual([3, 60, 1, undefined]);
    expect(completeInput(input(said)).reasons.R5.shareFrom).toBe('client');
  });

  test('debt and false churn by channel, where no reason was counted for them', () => {
    const byChannel = { 'auto-block': '40', 'debt-calls': '5', 're-registration': '3', office: '102' };
    const said = { ...steady, 'channels.recorded': 'always', 'channels.byMonth': byChannel };
    const count = (given: Record<string, Said>) => [input(given).reasons?.R4?.count, input(given).reasons?.R11?.count];
    expect(count(said)).toEqual([540, 36]);
    expect(count({ ...said, 'reasons.recorded': 'always', 'reasons.byMonth': { R4: '50' } })).toEqual([600, 36]);
    expect(count({ ...said, 'channels.byMonth': { 'auto-block': ['40'] } })).toEqual([undefined, undefined]);
  });

  test('what comes of retention as shares with the interval that so many people leave', () => {
    const { reach, durability, reasons } = input({
      'retention.exists': 'team',
      'retention.listed': '200',
      'retention.reached': '100',
      'retention.kept30': '263',
      'retention.kept90': '81',
      'retention.byReason': [
        { reason: 'R5', reached: '148', kept: '15', alone: '3–8' },
        { reason: 'R6', reached: '10', kept: '11' },
      ],
    });
    expect(reach).toMatchObject({ mode: 0.5 });
    // Newcombe's own examples: 81/263 and 15/148.
    expect(durability).toMatchObject({ low: expect.closeTo(0.2553, 4), high: expect.closeTo(0.3662, 4) });
    expect(reasons?.R5?.winBack).toMatchObject({ low: expect.closeTo(0.0624, 4), high: expect.closeTo(0.1605, 4) });
    expect(reasons?.R5?.spontaneous).toMatchObject({ low: 0.03, high: 0.08 });
    expect(reasons?.R6?.winBack).toBeUndefined();
  });

  test('shares and work in the units of the engine', () => {
    expect(
      input({
        ...{ 'retention.exists': 'team', 'retention.attempts': '3', 'retention.talk': '6' },
        ...{ 'staff.shrinkage': '30', 'staff.occupancy': '75', 'tariffs.margin': '60' },
      }),
    ).toMatchObject({ attemptsPerReached: 3, talkMinutes: 6, shrinkage: 0.3, occupancy: 0.75, margin: 0.6 });
  });

  test('money in roubles without its VAT, and no other money', () => {
    const money = { 'tariffs.arpu': '488', 'staff.hourCost': '400' };
    const roubles = input({ ...money, 'company.currency': 'RUB' });
    expect(roubles.arpu).toBeCloseTo(488 / (1 + usualVat / 100), 10);
    expect(roubles.hourCost).toBe(400);
    expect(input({ ...money, 'company.currency': 'RUB', 'tariffs.vat': '0' }).arpu).toBe(488);
    expect(input({ ...money, 'company.currency': 'KZT' }).arpu).toBeUndefined();
  });

  test('a cable network by its own norms', () => {
    expect(input({ 'company.network': 'cable-tv' }).network).toBe('cable-tv');
    expect(input({ 'company.network': 'internet-and-tv' }).network).toBe('internet');
  });

  test('a guess leaves a wider range than an export from billing', () => {
    const width = (source: 'billing' | 'estimate') => {
      const parts = { opening: provenance({ source }), disconnected: provenance({ source }) };
      const said = { 'base.movement': entry(steadyYear, parts) };
      return widthOf(estimatePotential(input(said), { seed: 7, draws: 2000 }).lost);
    };
    expect(width('estimate')).toBeGreaterThan(width('billing') * 1.2);
  });
});

describe('which answer narrows the range most', () => {
  const worth = (said: Record<string, Said | Entry>) => {
    const read = filled(said);
    return listWorthAnswering(read, listNarrowing(inputOf(read), { seed: 7, draws: 1000 }));
  };

  test('is asked first, and only of what is missing', () => {
    const list = worth(steady);
    expect(list.map(({ narrows }) => narrows)).toEqual(list.map(({ narrows }) => narrows).toSorted((a, b) => b - a));
    expect(list.every(({ narrows, why }) => narrows >= 0.01 && why === 'missing')).toBe(true);
    expect(list.map(({ question }) => question)).toContain('reasons.recorded');
    expect(list.map(({ question }) => question)).not.toContain('base.movement');
  });

  test('leads on to the table once it is said that there is one, and asks no more of what nobody has', () => {
    const one = worth({ ...steady, 'reasons.recorded': 'always', 'retention.exists': 'team' });
    expect(one.find(({ group }) => group === 'reasons')?.question).toBe('reasons.byMonth');
    expect(one.find(({ group }) => group === 'win-back')?.question).toBe('retention.byReason');
    const none = worth({ ...steady, 'reasons.recorded': 'never', 'retention.exists': 'none' });
    expect(none).toEqual([]);
    const unknown = entry('', { whole: provenance({ source: 'unknown' }) });
    const asked = worth({
      ...steady,
      'retention.exists': 'team',
      'retention.listed': unknown,
      'retention.reached': unknown,
    });
    expect(asked.map(({ group }) => group)).not.toContain('reach');
  });

  test('asks again for what was a guess', () => {
    const guess = provenance({ source: 'estimate' });
    const said = { 'base.movement': entry(steadyYear, { opening: guess, disconnected: guess }) };
    expect(worth(said).find(({ question }) => question === 'base.movement')).toMatchObject({ why: 'rough' });
  });
});
