import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers, searchOf, type Reading } from '#app/assessments/answers.ts';
import { exampleAnswers } from '#app/assessments/example.ts';
import { boundsOf, figureNames } from '#app/assessments/fields.ts';

const read = (search: string) => readAnswers(new URLSearchParams(search), 'ru');
const faultsIn = (reading: Reading) =>
  reading.is === 'faulty' ? reading.faults.map(({ field, fault }) => `${field} ${fault}`) : [];

test('the form of the home page is understood as it stands', () => {
  expect(read('subscribers=20%C2%A0000&disconnects=300&bill=450')).toEqual({
    is: 'answered',
    answers: exampleAnswers,
    doubts: [],
  });
});

test('where nothing of ours is asked, nothing is wrong', () => {
  for (const search of ['', 'utm_source=letter', 'base=3', '__proto__=1&constructor=2'])
    expect(read(search)).toEqual({ is: 'nothing-asked' });
});

test('a form sent empty asks for the one thing that is needed', () => {
  expect(faultsIn(read('subscribers=&disconnects=&bill='))).toEqual(['subscribers missing']);
  expect(faultsIn(read('bill=450'))).toEqual(['subscribers missing']);
  expect(faultsIn(read('network=cable-tv'))).toEqual(['subscribers missing']);
});

test.each(['subscribers=20000', 'disconnects=300', 'R5=30&R6=40', 'subscribers=20000&R1=0'])(
  '%s is enough',
  (search) => {
    expect(read(search).is).toBe('answered');
  },
);

test('every fault is named, what was typed is kept, and what was readable too', () => {
  const reading = read('subscribers=abc&disconnects=-3&bill=450&reach=150&R5.winBack=x&R5=1-2&months=1,5&debtRule=90');
  expect(faultsIn(reading)).toEqual([
    'subscribers unreadable',
    'disconnects negative',
    'months not-whole',
    'R5 no-range',
    'reach too-large',
    'R5.winBack unreadable',
  ]);
  expect(reading).toMatchObject({ answers: { debtRule: 90, figures: { bill: 450 } } });
  if (reading.is === 'faulty') expect(reading.faults[0]?.typed).toBe('abc');
});

test('choices that are not offered are as if they were not made', () => {
  expect(read('subscribers=1000&network=mobile&debtRule=45')).toMatchObject({
    answers: { network: 'internet', debtRule: null },
  });
});

test('a number with two readings is told with its field', () => {
  expect(read('subscribers=20000&bill=1,250')).toMatchObject({
    doubts: [{ field: 'bill', written: '1,250', read: 1250, other: 1.25 }],
  });
});

describe('the address of answers', () => {
  test('holds only what was said, in one order', () => {
    const reading = read(
      'bill=1 250,50&reach=&network=internet&debtRule=&vat=22&months=1&disconnects=300&utm=x&subscribers=20 000',
    );
    if (reading.is !== 'answered') throw new Error('it was not understood');
    expect(searchOf(reading.answers)).toBe('?subscribers=20000&disconnects=300&bill=1250.5');
  });

  test('holds what an owner changed: a range, a choice, a figure of one reason', () => {
    const reading = read(
      'R5.winBack=20–30&subscribers=20000&reach=60&debtRule=60&network=cable-tv&vat=5&R12=7&months=3',
    );
    if (reading.is !== 'answered') throw new Error('it was not understood');
    expect(searchOf(reading.answers)).toBe(
      '?subscribers=20000&vat=5&months=3&R12=7&reach=60&R5.winBack=20-30&network=cable-tv&debtRule=60',
    );
  });

  test('is read again as the same answers, whatever they are', () => {
    const figure = fc.oneof(
      fc.double({ min: 0, max: 200, noNaN: true }).map((value) => value.toFixed(3)),
      fc.tuple(fc.nat(100), fc.nat(100)).map((ends) => ends.join('–')),
      fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map((ends) => ends.join('/')),
      fc.integer({ min: 1, max: 1_000_000 }).map((value) => value.toLocaleString('ru')),
    );
    const typed = fc.dictionary(fc.constantFrom(...figureNames), figure, { maxKeys: 12 });
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom('internet', 'cable-tv'),
        fc.constantFrom('', '30', '180'),
        (fields, network, debtRule) => {
          const first = readAnswers(new URLSearchParams({ subscribers: '20000', ...fields, network, debtRule }), 'ru');
          fc.pre(first.is === 'answered');
          const search = searchOf(first.answers);
          const second = readAnswers(new URLSearchParams(search), 'ru');
          expect(second).toEqual({ is: 'answered', answers: withoutDefaults(first.answers), doubts: [] });
          expect(second.is === 'answered' && searchOf(second.answers)).toBe(search);
        },
      ),
    );
  });

  test('has bounds for every field there is', () => {
    for (const name of figureNames) expect([name, boundsOf(name).least < boundsOf(name).most]).toEqual([name, true]);
    expect(new Set(figureNames).size).toBe(figureNames.length);
  });
});

function withoutDefaults<T extends { figures: Record<string, unknown> }>(answers: T): T {
  const { vat, months, ...figures } = answers.figures;
  return {
    ...answers,
    figures: {
      ...figures,
      ...(vat !== undefined && vat !== 22 && { vat }),
      ...(months !== undefined && months !== 1 && { months }),
    },
  };
}
