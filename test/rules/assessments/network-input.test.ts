import { describe, expect, test } from 'vitest';
import { usualVat, type Answers } from '#app/assessments/answers.ts';
import { exampleAnswers } from '#app/assessments/example.ts';
import { inputOf } from '#app/assessments/network-input.ts';
import { completeInput } from '#app/churn/premises.ts';

const answers = (figures: Answers['figures'], network: Answers['network'] = 'internet'): Answers => ({
  ...{ network, debtRule: null, figures },
});
const premises = (figures: Answers['figures']) => completeInput(inputOf(answers({ subscribers: 20_000, ...figures })));

describe('what an owner says reaches the engine', () => {
  test('without the VAT that is in the bill', () => {
    expect(premises({ bill: 450 }).assumed.arpu.mode).toBeCloseTo(450 / (1 + usualVat / 100), 10);
    expect(premises({ bill: 450, vat: 0 }).assumed.arpu.mode).toBe(450);
    expect(premises({ bill: { low: 420, mode: 450, high: 500 }, vat: 5 }).assumed.arpu).toMatchObject({
      low: 400,
      from: 'client',
    });
  });

  test('as shares where the form has per cent, and as it is where it has not', () => {
    const { assumed, hourCost, reasons, months } = premises({
      reach: 60,
      margin: { low: 40, mode: 50, high: 60 },
      talkMinutes: 9,
      hourCost: 400,
      months: 3,
      R5: 45,
      R11: 6,
      'R5.winBack': 30,
      'R2.addressable': 100,
    });
    expect(assumed.reach).toEqual({ low: 0.6, mode: 0.6, high: 0.6, from: 'client' });
    expect(assumed.margin).toMatchObject({ low: 0.4, mode: 0.5, high: 0.6 });
    expect([assumed.talkMinutes.mode, hourCost?.mode, months]).toEqual([9, 400, 3]);
    expect([reasons.R5.count, reasons.R11.count, reasons.R6.count]).toEqual([45, 6, null]);
    expect([reasons.R5.winBack.mode, reasons.R2.addressable.mode]).toEqual([0.3, 1]);
    expect(reasons.R6.winBack.from).toBe('assumption');
  });

  test('and what is left out is assumed', () => {
    const { assumed, disconnected, base } = completeInput(inputOf(answers({ disconnects: 100 }, 'cable-tv')));
    expect([assumed.arpu.mode, assumed.arpu.from]).toEqual([195, 'published']);
    expect([disconnected.from, base.from]).toEqual(['client', 'assumption']);
  });
});

test('the same answers make the same input, in whatever order they were given', () => {
  const turned: Answers = { ...exampleAnswers, figures: { bill: 450, disconnects: 300, subscribers: 20_000 } };
  expect(JSON.stringify(inputOf(turned))).toBe(JSON.stringify(inputOf(exampleAnswers)));
});
