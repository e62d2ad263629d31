import type { PotentialInput, ReasonInput } from '#app/churn/premises.ts';
import { rangeOf, type Given } from '#app/churn/range.ts';
import { byReason } from '#app/churn/reasons.ts';
import { usualVat, type Answers } from './answers.ts';
import { assumedFields, boundsOf, lossReasons, type FigureName } from './fields.ts';

/** What was answered, in the units of the engine: shares 0–1, revenue before VAT. Always in one order, so that it can be a key. */
export function inputOf({ network, figures }: Answers): PotentialInput {
  const given = (name: FigureName): Given | undefined => {
    const figure = figures[name];
    return figure !== undefined && boundsOf(name).kind === 'share' ? scaled(figure, 1 / 100) : figure;
  };
  const exactly = (name: FigureName): number | undefined => {
    const figure = given(name);
    return figure === undefined ? undefined : rangeOf(figure).mode;
  };
  const known = byReason((code): ReasonInput => {
    const loss = lossReasons.find((one) => one === code);
    if (!loss) return { count: exactly(code) };
    return {
      count: exactly(code),
      winBack: given(`${loss}.winBack`),
      spontaneous: given(`${loss}.spontaneous`),
      addressable: exactly(`${loss}.addressable`),
    };
  });
  const vat = rangeOf(figures.vat ?? usualVat).mode;
  const input: PotentialInput = {
    network,
    base: figures.subscribers,
    disconnected: figures.disconnects,
    arpu: figures.bill === undefined ? undefined : scaled(figures.bill, 1 / (1 + vat / 100)),
    months: exactly('months'),
    hourCost: figures.hourCost,
    reasons: known,
  };
  for (const name of assumedFields) input[name] = given(name);
  return input;
}

function scaled(figure: Given, by: number): Given {
  if (typeof figure === 'number') return figure * by;
  return { low: figure.low * by, mode: figure.mode * by, high: figure.high * by };
}
