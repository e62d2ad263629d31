import { describe, expect, test } from 'vitest';
import { readAnswers } from '#app/assessments/answers.ts';
import { askBack, searchIfOther } from '#app/assessments/other-readings.ts';

function answered(search: string) {
  const reading = readAnswers(new URLSearchParams(search), 'ru');
  if (reading.is !== 'answered') throw new Error(`${search} was not understood`);
  return reading;
}

const asked = (search: string) =>
  askBack(answered(search).answers).map(({ question, others }) => [
    question.asks,
    ...others.map((other) => `${other.as} ${other.search}`),
  ]);

test('nothing is asked back about an ordinary network', () => {
  expect(asked('subscribers=20000&disconnects=300&bill=450')).toEqual([]);
});

describe('asked back, with the address of the other reading:', () => {
  test('the disconnects of a year taken for those of a month', () => {
    expect(asked('subscribers=20000&disconnects=3600')).toEqual([
      ['churn-too-high', 'annual ?subscribers=20000&disconnects=328'],
    ]);
  });

  test('a month that was divided by twelve once more', () => {
    expect(asked('subscribers=20000&disconnects=25')).toEqual([
      ['churn-too-low', 'divided-by-twelve ?subscribers=20000&disconnects=300'],
    ]);
  });

  test('more lost than had: a year, or two figures that changed places', () => {
    expect(asked('subscribers=1000&disconnects=1200')[0]).toEqual([
      'more-lost-than-had',
      'annual ?subscribers=1000&disconnects=100',
    ]);
    expect(asked('subscribers=300&disconnects=20000')).toEqual([
      ['more-lost-than-had', 'swapped ?subscribers=20000&disconnects=300'],
    ]);
  });

  test('a bill in kopecks, in thousands, of a year', () => {
    expect(asked('subscribers=20000&disconnects=300&bill=45000')[0]).toContain(
      'kopecks ?subscribers=20000&disconnects=300&bill=450',
    );
    expect(asked('subscribers=20000&disconnects=300&bill=0.45')[0]).toContain(
      'thousands ?subscribers=20000&disconnects=300&bill=450',
    );
    expect(asked('subscribers=20000&disconnects=300&bill=6000')[0]).toContain(
      'annual ?subscribers=20000&disconnects=300&bill=500',
    );
  });

  test('reasons that add up to more than there were', () => {
    expect(asked('subscribers=20000&disconnects=300&R5=500&R6=380')).toEqual([
      [
        'reasons-exceed-disconnects',
        'months ?subscribers=20000&disconnects=300&months=3&R5=500&R6=380',
        'fewer ?subscribers=20000&disconnects=880&R5=500&R6=380',
      ],
    ]);
    expect(asked('subscribers=20000&disconnects=300&R5=450')[0]).toEqual([
      'reasons-exceed-disconnects',
      'fewer ?subscribers=20000&disconnects=450&R5=450',
    ]);
  });

  test('too many reasons unknown, where there is nothing to choose', () => {
    expect(asked('subscribers=20000&disconnects=300&R12=60')).toEqual([['too-many-unknown']]);
  });
});

test('whoever takes another reading is not asked about it again', () => {
  const strange = [
    'subscribers=20000&disconnects=3600',
    'subscribers=20000&disconnects=25',
    'subscribers=300&disconnects=20000',
    'subscribers=20000&disconnects=300&bill=45000',
    'subscribers=20000&disconnects=300&bill=6000',
    'subscribers=20000&disconnects=300&R5=500&R6=380',
  ];
  for (const search of strange) {
    const [first] = askBack(answered(search).answers);
    for (const other of first!.others) {
      const again = asked(other.search.slice(1)).map(([asks]) => asks);
      expect([other.search, again.includes(first!.question.asks)]).toEqual([other.search, false]);
    }
  }
});

test('the other reading of a comma has an address that leaves no doubt', () => {
  const { answers, doubts } = answered('subscribers=20000&bill=1,250');
  const search = searchIfOther(answers, doubts[0]!);
  expect(search).toBe('?subscribers=20000&bill=1.25');
  expect(answered(search.slice(1)).doubts).toEqual([]);
});
