import { usualVat } from '#app/assessments/answers.ts';
import { measureChurn } from '#app/churn/measures.ts';
import type { PotentialInput, ReasonInput } from '#app/churn/premises.ts';
import { rangeOf, type Given } from '#app/churn/range.ts';
import { byReason, reasonCodes, type ReasonCode } from '#app/churn/reasons.ts';
import { wilson } from '#app/churn/wilson.ts';
import { meanOf, paired, sumsOf } from './check.ts';
import { figureOf, linesOf, modeOf, numberIn, optionsOf, rowOf, type Filled } from './filled.ts';
import type { Month } from './month.ts';
import { widened, worthOf } from './provenance.ts';
import { whole } from './question.ts';
import type { QuestionKey } from './questionnaire.ts';
import type { Line } from './read-answer.ts';

/**
 * What was answered, in the units of the engine: subscribers a month, shares 0–1, ₽ before VAT. A number is as wide as its
 * worth makes it, see `widened`; what was not answered is left to the engine's assumptions. Money in another currency is
 * left out: the engine reckons in ₽.
 */
export function inputOf(filled: Filled): PotentialInput {
  return {
    network: optionsOf(filled, 'company.network').includes('cable-tv') ? 'cable-tv' : 'internet',
    ...lossIn(filled),
    ...resultsIn(filled),
    ...workIn(filled),
    ...(optionsOf(filled, 'company.currency').includes('RUB') ? moneyIn(filled) : {}),
  };
}

/**
 * Base and disconnects, means of the months that have both; with reasons, of the months that have those too. Without any
 * such month, the churn that the company names.
 */
function lossIn(filled: Filled): PotentialInput {
  const counts = new Map(reasonCodes.map((code) => [code, rowOf(filled, 'reasons.byMonth', code)]));
  const counted = paired(rowOf(filled, 'base.movement', 'disconnected'), rowOf(filled, 'base.movement', 'opening'));
  const withReasons = counted.filter(([month]) => [...counts.values()].some((row) => row.has(month)));
  const months = withReasons.length > 0 ? withReasons : counted;
  const reasons = reasonsIn(filled, counts, new Set(months.map(([month]) => month)));
  if (months.length === 0) return { churn: sized(filled, 'base.churn', 1 / 100), reasons };
  const closing = rowOf(filled, 'base.movement', 'closing');
  const bases = months.map(([month, disconnected, opening]) => baseOf(opening, closing.get(month), disconnected));
  return {
    base: sizedRow(filled, 'opening', meanOf(bases)),
    disconnected: sizedRow(filled, 'disconnected', meanOf(months.map(([, disconnected]) => disconnected))),
    months: months.length,
    reasons,
  };
}

/** The opening base, or the mean where the month moved it over 5 %: what churn is a share of. */
function baseOf(opening: number, closing: number | undefined, disconnected: number): number {
  return measureChurn({ opening, closing: closing ?? opening, disconnected, falselyDisconnected: 0, returned: 0 }).base;
}

function reasonsIn(
  filled: Filled,
  counts: Map<ReasonCode, Map<Month, number>>,
  months: Set<Month>,
): Record<ReasonCode, ReasonInput> {
  const lines = linesOf(filled, 'retention.byReason');
  return byReason((code) => {
    const cells = [...(counts.get(code) ?? [])].filter(([month]) => months.has(month));
    const count = cells.length > 0 ? total(cells) : countByChannel(filled, code, months);
    return { count, ...returnsIn(lines.find((line) => line.reason === code)) };
  });
}

/** Two reasons are told by the channel alone, where it was counted in all of the months and the reason in none. */
function countByChannel(filled: Filled, code: ReasonCode, months: Set<Month>): number | undefined {
  const rows = byChannel[code];
  if (!rows || months.size === 0) return undefined;
  const cells = [...sumsOf(filled, 'channels.byMonth', rows)].filter(([month]) => months.has(month));
  return cells.length === months.size ? total(cells) : undefined;
}

const byChannel: Partial<Record<ReasonCode, readonly string[]>> = {
  R4: ['auto-block', 'debt-calls'],
  R11: ['re-registration'],
};

function total(cells: (readonly [Month, number])[]): number {
  return cells.reduce((sum, [, number]) => sum + number, 0);
}

/** Kept of those reached, with the interval that so many leave; and who comes back without being spoken to. */
function returnsIn(line: Line | undefined): ReasonInput {
  if (!line) return {};
  const { alone } = line;
  return {
    winBack: shareOf(numberIn(line, 'kept'), numberIn(line, 'reached')),
    spontaneous: alone === undefined || typeof alone === 'string' ? undefined : scaled(alone, 1 / 100),
  };
}

function resultsIn(filled: Filled): PotentialInput {
  const [listed, reached, kept30, kept90] = (['listed', 'reached', 'kept30', 'kept90'] as const).map((name) =>
    modeOf(filled, `retention.${name}`),
  );
  return { reach: shareOf(reached, listed), durability: shareOf(kept90, kept30) };
}

function workIn(filled: Filled): PotentialInput {
  return {
    attemptsPerReached: sized(filled, 'retention.attempts'),
    talkMinutes: sized(filled, 'retention.talk'),
    shrinkage: sized(filled, 'staff.shrinkage', 1 / 100),
    occupancy: sized(filled, 'staff.occupancy', 1 / 100),
    margin: sized(filled, 'tariffs.margin', 1 / 100),
  };
}

function moneyIn(filled: Filled): PotentialInput {
  const vat = modeOf(filled, 'tariffs.vat') ?? usualVat;
  return {
    arpu: sized(filled, 'tariffs.arpu', 1 / (1 + vat / 100)),
    hourCost: sized(filled, 'staff.hourCost'),
    offer: sized(filled, 'retention.offer'),
    bonus: sized(filled, 'motivation.bonus'),
  };
}

/** A part of a whole, most likely as it was counted, within Wilson's 95 % interval; undefined where it is no share. */
function shareOf(part: number | undefined, of: number | undefined): Given | undefined {
  if (part === undefined || of === undefined || of <= 0 || part > of) return undefined;
  return { mode: part / of, ...wilson(part, of) };
}

function sized(filled: Filled, key: QuestionKey, by = 1): Given | undefined {
  const figure = figureOf(filled, key);
  return figure === undefined ? undefined : scaled(widened(figure, worthOf(filled.answers, key, whole)), by);
}

function sizedRow(filled: Filled, row: string, mean: number | undefined): Given | undefined {
  return mean === undefined ? undefined : widened(mean, worthOf(filled.answers, 'base.movement', row));
}

function scaled(figure: Given, by: number): Given {
  const { low, mode, high } = rangeOf(figure);
  return typeof figure === 'number' ? figure * by : { low: low * by, mode: mode * by, high: high * by };
}
