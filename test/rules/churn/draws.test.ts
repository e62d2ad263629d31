import jstat from 'jstat';
import { describe, expect, test } from 'vitest';
import { streamsOf } from '#app/churn/draws.ts';

const many = 40_000;
const draw = (seed: number, next: (streams: ReturnType<typeof streamsOf>) => number) => {
  const streams = streamsOf(seed);
  return Array.from({ length: many }, () => next(streams));
};
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: number[]) => {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
};

/** Kolmogorov's distance from a distribution; for 40,000 draws .01 is passed once in 1,500 times. */
function distance(values: number[], cdf: (x: number) => number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.max(...sorted.map((value, index) => Math.abs(cdf(value) - (index + 0.5) / many)));
}

test('uniform numbers lie strictly between 0 and 1', () => {
  const values = draw(1, ({ counts }) => counts.uniform());
  expect(Math.min(...values)).toBeGreaterThan(0);
  expect(Math.max(...values)).toBeLessThan(1);
  expect(distance(values, (x) => x)).toBeLessThan(0.01);
});

test('normal numbers are normal, far out too', () => {
  const values = draw(2, ({ scores }) => scores.normal());
  expect(distance(values, (x) => jstat.normal.cdf(x, 0, 1))).toBeLessThan(0.01);
  const beyond = values.filter((value) => Math.abs(value) > 3).length;
  expect(beyond / many).toBeGreaterThan(0.002);
  expect(beyond / many).toBeLessThan(0.0034);
  expect(Math.max(...values)).toBeGreaterThan(3.45);
});

test.each([0.5, 1, 20.5, 4000])('gamma numbers of shape %d are that', (shape) => {
  const values = draw(3, ({ shares }) => shares.gamma(shape));
  expect(distance(values, (x) => jstat.gamma.cdf(x, shape, 1))).toBeLessThan(0.01);
});

test.each([0.3, 4, 12, 300, 1_000_000])('counts of mean %d have that mean and variance', (expected) => {
  const values = draw(4, ({ counts }) => counts.poisson(expected));
  expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
  expect(Math.abs(mean(values) - expected) / Math.sqrt(expected / many)).toBeLessThan(4);
  expect(variance(values) / expected).toBeGreaterThan(0.96);
  expect(variance(values) / expected).toBeLessThan(1.04);
});

test('counts have the probabilities of Poisson', () => {
  const values = draw(5, ({ counts }) => counts.poisson(12));
  for (const k of [5, 9, 12, 15, 22]) {
    const expected = jstat.poisson.pdf(k, 12);
    const seen = values.filter((value) => value === k).length / many;
    expect(Math.abs(seen - expected)).toBeLessThan(4 * Math.sqrt(expected / many));
  }
});

test('nothing lost gives nothing', () => {
  const { counts, shares } = streamsOf(1);
  expect([counts.poisson(0), shares.gamma(0)]).toEqual([0, 0]);
});

describe('streams', () => {
  const first = (seed: number) => {
    const { scores, shares, counts } = streamsOf(seed);
    return [scores, shares, counts].map((stream) => stream.uniform());
  };

  test('of one seed are the same again, and differ from one another', () => {
    expect(first(7)).toEqual(first(7));
    expect(new Set(first(7)).size).toBe(3);
  });

  test('of neighbouring seeds do not begin alike', () => {
    const begins = Array.from({ length: 200 }, (_, seed) => first(seed)[0]!);
    expect(new Set(begins).size).toBe(200);
    expect(Math.abs(mean(begins) - 0.5)).toBeLessThan(0.08);
  });

  test('do not disturb one another', () => {
    const [quiet, busy] = [streamsOf(9), streamsOf(9)];
    for (let index = 0; index < 100; index += 1) busy.shares.gamma(3);
    expect(busy.scores.normal()).toBe(quiet.scores.normal());
    expect(busy.counts.poisson(50)).toBe(quiet.counts.poisson(50));
  });
});
