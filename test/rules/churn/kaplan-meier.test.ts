import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier, soundSince, survivalAt } from '#app/churn/kaplan-meier.ts';
import { riskSetsOf, type Stay } from '#app/churn/stay.ts';

const stay = (entry: number, exit: number, hasEnded = true): Stay => ({ entry, exit, hasEnded });
const left = (...exits: number[]) => exits.map((exit) => stay(0, exit));
const still = (...exits: number[]) => exits.map((exit) => stay(0, exit, false));

/** Freireich et al. 1963: weeks of remission on 6-MP, the example of Kleinbaum & Klein, Survival Analysis, ch. 2. */
const treated = [...left(6, 6, 6, 7, 10, 13, 16, 22, 23), ...still(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)];

describe('the Kaplan–Meier curve', () => {
  // R: survfit(Surv(time, status) ~ 1, conf.type = 'log-log'); SciPy 1.17: ecdf(…).sf.
  test.each([
    [5.9, 1, 1, 1],
    [6, 0.857143, 0.619718, 0.951552],
    [10, 0.752941, 0.5032, 0.889362],
    [22, 0.537815, 0.267779, 0.746791],
    [35, 0.448179, 0.188052, 0.680143],
  ])('of the 6-MP patients at week %d is %d', (time, survival, low, high) => {
    const at = survivalAt(kaplanMeier(treated), time);
    expect(at?.survival).toBeCloseTo(survival, 6);
    expect(at?.low).toBeCloseTo(low, 6);
    expect(at?.high).toBeCloseTo(high, 6);
  });

  test('has Greenwood’s standard error, and R’s default interval on request', () => {
    const { points } = kaplanMeier(treated, { interval: 'log' });
    const last = points.findLast(({ ended }) => ended > 0);
    expect(last?.standardError).toBeCloseTo(0.1346, 4);
    expect(last?.low).toBeCloseTo(0.249, 3);
    expect(last?.high).toBeCloseTo(0.807, 3);
  });

  test('has a median with its interval, some of which may not be reached', () => {
    expect(kaplanMeier(treated)).toMatchObject({
      subscribers: 21,
      ended: 9,
      median: { time: 23, low: 13, high: 'not-reached' },
    });
    expect(kaplanMeier(still(3, 5, 8)).median).toEqual({
      time: 'not-reached',
      low: 'not-reached',
      high: 'not-reached',
    });
    expect(kaplanMeier([]).median.time).toBe('not-reached');
    // Half of 24 leave one after another: the product of so many shares is a little over ½.
    const hours = Array.from({ length: 12 }, (_, hour) => hour);
    expect(kaplanMeier([...left(...hours), ...still(...hours.map((hour) => hour + 20))]).median.time).toBe(11);
  });

  test('ends where nobody is watched any more, unless all have left', () => {
    expect(survivalAt(kaplanMeier(treated), 36)).toBeUndefined();
    expect(survivalAt(kaplanMeier(left(1, 2)), 3)).toMatchObject({ survival: 0, low: 0 });
    expect(survivalAt(kaplanMeier([]), 0)).toBeUndefined();
  });
});

describe('subscribers seen only from some tenure on', () => {
  const late = [stay(0, 2), stay(0, 5, false), stay(3, 6), stay(1, 4), stay(4, 8, false)];

  test('are at risk from then on', () => {
    expect(riskSetsOf(late).map(({ time, atRisk }) => [time, atRisk])).toEqual([
      [2, 3],
      [4, 3],
      [5, 3],
      [6, 2],
      [8, 1],
    ]);
    const curve = kaplanMeier(late);
    const expected = [2 / 3, 4 / 9, 4 / 9, 2 / 9, 2 / 9];
    for (const [index, time] of [2, 4, 5, 6, 8].entries())
      expect(survivalAt(curve, time)?.survival).toBeCloseTo(expected[index]!, 12);
  });

  test('do not stand in for those who left before', () => {
    // Half leave in the first month, nobody later; of the older half only those who stayed are in the export.
    const young = [
      ...Array.from({ length: 50 }, () => stay(0, 1)),
      ...Array.from({ length: 50 }, () => stay(0, 6, false)),
    ];
    const old = Array.from({ length: 50 }, () => stay(24, 36, false));
    expect(survivalAt(kaplanMeier([...young, ...old]), 30)?.survival).toBe(0.5);
    const naive = old.map(({ exit }) => stay(0, exit, false));
    expect(survivalAt(kaplanMeier([...young, ...naive]), 30)?.survival).toBeGreaterThan(0.6);
  });

  test('are few at first: the curve can begin where enough are at risk', () => {
    const first = [stay(2, 3), stay(2, 9, false)];
    const rest = Array.from({ length: 40 }, (_, index) => stay(4, 10 + index, index % 2 === 0));
    const all = [...first, ...rest];
    expect(survivalAt(kaplanMeier(all), 9)?.survival).toBe(0.5);
    expect(soundSince(all)).toBe(3);
    expect(survivalAt(kaplanMeier(all, { since: 3 }), 9)?.survival).toBe(1);
    expect(soundSince(rest)).toBe(0);
    expect(soundSince(first)).toBeUndefined();
  });
});

test('who left before being seen, at no time, or at a time that is none does not count', () => {
  const unseen = [stay(5, 5), stay(6, 3), stay(-1, 4), stay(0, NaN), stay(NaN, 3), stay(0, Infinity), stay(0, -2)];
  expect(riskSetsOf(unseen)).toEqual([]);
  expect(riskSetsOf([stay(0, 0)])).toEqual([{ time: 0, atRisk: 1, ended: 1, censored: 0 }]);
});

describe('whatever the stays', () => {
  const times = fc.integer({ min: 0, max: 30 });
  const stays = fc.array(fc.record({ entry: fc.constant(0), exit: times, hasEnded: fc.boolean() }), { maxLength: 60 });
  const delayed = fc.array(fc.record({ entry: times, exit: times, hasEnded: fc.boolean() }), { maxLength: 60 });
  const interval = fc.constantFrom('log-log' as const, 'log' as const);

  test('the curve never rises and stays within its interval, and the interval within 0 and 1', () => {
    fc.assert(
      fc.property(delayed, interval, fc.integer({ min: 0, max: 10 }), (drawn, kind, since) => {
        let before = 1;
        for (const { survival, low, high, standardError } of kaplanMeier(drawn, { interval: kind, since }).points) {
          expect(survival).toBeLessThanOrEqual(before);
          expect(low).toBeLessThanOrEqual(survival);
          expect(high).toBeGreaterThanOrEqual(survival);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(Number.isFinite(standardError)).toBe(true);
          before = survival;
        }
      }),
    );
  });

  test('entry at 0 gives the textbook curve, and without censoring the share that is left', () => {
    fc.assert(
      fc.property(stays, (drawn) => {
        let survival = 1;
        for (const point of kaplanMeier(drawn).points) {
          const atRisk = drawn.filter(({ exit }) => exit >= point.time).length;
          survival *= 1 - drawn.filter(({ exit, hasEnded }) => hasEnded && exit === point.time).length / atRisk;
          expect(point).toMatchObject({ atRisk, survival: expect.closeTo(survival, 12) });
        }
        const all = drawn.map(({ exit }) => stay(0, exit));
        for (const point of kaplanMeier(all).points)
          expect(point.survival).toBeCloseTo(all.filter(({ exit }) => exit > point.time).length / all.length, 12);
      }),
    );
  });
});
