import { expect, test } from 'vitest';
import { hazardByPeriod } from '#app/churn/hazard.ts';
import type { Stay } from '#app/churn/stay.ts';

const stay = (entry: number, exit: number, hasEnded: boolean): Stay => ({ entry, exit, hasEnded });

test('the hazard of a month is who left in it by the time all were watched in it', () => {
  const stays = [stay(0, 15, true), stay(0, 30, true), stay(0, 45, false), stay(30, 90, false), stay(45, 60, true)];
  expect(hazardByPeriod(stays, 30).map(({ from, exposure, ended, hazard }) => [from, exposure, ended, hazard])).toEqual(
    [
      [0, 2.5, 2, 0.8],
      [30, 2, 1, 0.5],
      [60, 1, 0, 0],
    ],
  );
});

test('its interval is that of a Poisson count', () => {
  // R: poisson.test(10, 100)$conf.int
  const ten = Array.from({ length: 100 }, (_, index) => stay(index < 10 ? 1 : 0, index < 10 ? 2 : 1, index < 10));
  const [first, second] = hazardByPeriod(ten, 1);
  expect(second?.low).toBeCloseTo(4.795389 / 10, 6);
  expect(second?.high).toBeCloseTo(18.390356 / 10, 5);
  expect(first).toMatchObject({ exposure: 90, ended: 0, low: 0, high: expect.closeTo(3.688879 / 90, 7) });
});

test('nobody watched is no hazard, not a division by nothing', () => {
  expect(hazardByPeriod([], 30)).toEqual([]);
  expect(hazardByPeriod([stay(0, 0, true), stay(5, 3, true), stay(0, NaN, false)], 30)).toEqual([]);
  expect(hazardByPeriod([stay(61, 80, false)], 30).map(({ from }) => from)).toEqual([60]);
});
