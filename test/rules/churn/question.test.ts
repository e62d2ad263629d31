import { describe, expect, test } from 'vitest';
import { questionInput } from '#app/churn/question.ts';

const asked = (input: Parameters<typeof questionInput>[0]) => questionInput(input).map(({ asks }) => asks);

test('plausible input is not questioned, and neither is none', () => {
  expect(questionInput({ base: 20_000, disconnected: 300, arpu: 450, reach: 0.55 })).toEqual([]);
  expect(questionInput({})).toEqual([]);
});

describe('churn over 8 % a month', () => {
  test('is shown both ways: as it is written, and as the annual figure it probably is', () => {
    const [question] = questionInput({ base: 20_000, disconnected: 3000 });
    expect(question).toMatchObject({
      asks: 'churn-too-high',
      expected: { least: 0.002, most: 0.08 },
      readings: [
        { as: 'written', monthly: 0.15, annual: expect.closeTo(0.8578, 4) },
        { as: 'annual', monthly: expect.closeTo(0.013452, 6), annual: expect.closeTo(0.15, 9) },
      ],
    });
  });

  test('is asked about when given as a rate, too', () => {
    expect(asked({ churn: 0.18 })).toEqual(['churn-too-high']);
  });
});

test('churn below .2 % a month may be a twelfth of itself, or a share where per cent were meant', () => {
  const readings = (churn: number) =>
    questionInput({ churn }).map((question) => ('readings' in question ? question.readings.map(({ as }) => as) : []));
  expect(readings(0.00125)).toEqual([['written', 'divided-by-twelve']]);
  expect(readings(0.00015)).toEqual([['written', 'share-for-percent']]);
  expect(readings(0)).toEqual([['written']]);
});

describe('more lost than had', () => {
  test('may be a year’s disconnects', () => {
    expect(questionInput({ base: 1000, disconnected: 1200 })).toEqual([
      {
        asks: 'more-lost-than-had',
        base: 1000,
        disconnected: 1200,
        readings: [
          { as: 'written', base: 1000, disconnected: 1200 },
          { as: 'annual', base: 1000, disconnected: 100 },
        ],
      },
    ]);
  });

  test('may be two fields mixed up', () => {
    expect(questionInput({ base: 300, disconnected: 20_000 })).toMatchObject([
      { asks: 'more-lost-than-had', readings: [{ as: 'written' }, { as: 'swapped', base: 20_000, disconnected: 300 }] },
    ]);
  });
});

test.each([
  [5400, 'annual', 450],
  [45_000, 'kopecks', 450],
  [0.45, 'thousands', 450],
] as const)('revenue of %d ₽ a month may be %s', (arpu, as, meant) => {
  const [question] = questionInput({ arpu });
  expect(question).toMatchObject({ asks: 'revenue-out-of-range', readings: [{ as: 'written', arpu }, {}] });
  expect(question).toHaveProperty('readings.1', { as, arpu: meant });
});

test('a figure that is none is named with its field', () => {
  expect(questionInput({ base: -5 })).toContainEqual({
    asks: 'not-a-figure',
    field: { input: 'base', reason: null },
    given: -5,
  });
  expect(asked({ arpu: NaN })).toEqual(['not-a-figure']);
});

test('a share over one was meant in per cent', () => {
  expect(questionInput({ reach: 55, reasons: { R5: { winBack: { low: 15, mode: 25, high: 40 } } } })).toEqual([
    { asks: 'percent-for-share', field: { input: 'reach', reason: null }, given: 55, meant: 0.55 },
    { asks: 'percent-for-share', field: { input: 'winBack', reason: 'R5' }, given: 25, meant: 0.25 },
  ]);
});

describe('reasons', () => {
  test('that are more than the disconnects are asked about', () => {
    const reasons = { R4: { count: 200 }, R5: { count: 150 } };
    expect(questionInput({ base: 20_000, disconnected: 300, reasons })).toEqual([
      { asks: 'reasons-exceed-disconnects', counted: 350, disconnected: 300 },
    ]);
  });

  test('unknown in over a tenth of cases are a fault of recording', () => {
    const unknown = (count: number) => asked({ base: 20_000, disconnected: 300, reasons: { R12: { count } } });
    expect(unknown(30)).toEqual([]);
    expect(unknown(31)).toEqual(['too-many-unknown']);
  });
});
