import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { servedMonths } from '#app/churn/potential.ts';
import { breakEvenMonth, contactsPerAgentDay, costOf, costPerKept, workFor } from '#app/churn/resources.ts';

const terms = {
  ...{ attemptsPerReached: 2.5, attemptsPerUnreached: 5, talkMinutes: 7, attemptMinutes: 1 },
  ...{ shrinkage: 0.3, occupancy: 0.75 },
};
const flow = { reached: 132, saved: 27.6375, durable: 17.964375 };
const work = workFor(240, 132, terms);

describe('the worked example', () => {
  test('takes 870 attempts, 29.9 hours, .34727 of a person', () => {
    expect(work.attempts).toBe(870);
    expect(work.hours).toBeCloseTo(29.9, 9);
    expect(work.fte.toFixed(5)).toBe('0.34727');
  });

  test('asks of an agent no more conversations a day than people hold', () => {
    expect(contactsPerAgentDay(132, work.fte)).toBeCloseTo(18.5, 1);
  });

  test('costs what conversations, offers and bonuses cost', () => {
    const cost = costOf(flow, work, { contactCost: 160, hourCost: null, attemptCost: 2, offer: 300, bonus: 150 });
    expect(cost).toBeCloseTo(132 * 160 + 27.6375 * 300 + 17.964375 * 150, 9);
    expect(costPerKept(cost, flow.durable)).toBeCloseTo(1787.2, 1);
  });

  test('counts labour by paid hours where the client knows what an hour costs', () => {
    const cost = costOf(flow, work, { contactCost: 160, hourCost: 400, attemptCost: 2, offer: 0, bonus: 0 });
    expect(cost).toBeCloseTo((29.9 / (0.7 * 0.75)) * 400 + 870 * 2, 9);
  });
});

describe('break-even', () => {
  test('of 1,787 ₽ by 270 ₽ of margin a month is in the eighth month', () => {
    expect(breakEvenMonth(1787, 270, 0.025)).toBe(8);
  });

  test('never comes where subscribers leave sooner than they pay', () => {
    expect(breakEvenMonth(12_000, 270, 0.025)).toBe(Infinity);
    expect(breakEvenMonth(100, 0, 0.025)).toBe(Infinity);
    expect(breakEvenMonth(Infinity, 270, 0)).toBe(Infinity);
  });

  test('of nothing spent is at once', () => {
    expect(breakEvenMonth(0, 0, 0.025)).toBe(0);
    expect(costPerKept(0, 0)).toBe(0);
    expect(costPerKept(10, 0)).toBe(Infinity);
  });

  test('is the first month that has paid', () => {
    const cost = fc.double({ min: 1, max: 1e5, noNaN: true });
    const margin = fc.double({ min: 1, max: 2000, noNaN: true });
    fc.assert(
      fc.property(cost, margin, fc.double({ min: 0, max: 1, noNaN: true }), (spent, monthly, hazard) => {
        const month = breakEvenMonth(spent, monthly, hazard);
        const earned = (months: number) => monthly * servedMonths(hazard, months);
        const slack = 1e-6 * spent;
        if (month === Infinity) expect(earned(100_000)).toBeLessThanOrEqual(spent + slack);
        else {
          expect(earned(month)).toBeGreaterThanOrEqual(spent - slack);
          expect(earned(month - 1)).toBeLessThan(spent + slack);
        }
      }),
    );
  });
});
