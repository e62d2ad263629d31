import { annualChurn, monthlyChurn } from './measures.ts';
import { mostUnknown } from './norms.ts';
import { completeInput, type PotentialInput, type ReasonInput } from './premises.ts';
import { cleanRange, rangeOf, type Given } from './range.ts';
import { reasonCodes, type ReasonCode } from './reasons.ts';

/** Outside of these a figure is asked about, not refused. */
export interface Bounds {
  least: number;
  most: number;
}

/** Shares of base a month: an annual figure written as a monthly one lies above, one divided by twelve again below. */
const plausibleChurn: Bounds = { least: 0.002, most: 0.08 };

/** ₽ a month. Published means are 195 and 360, see `anchors.ts`; the width is our judgement. */
const plausibleArpu: Bounds = { least: 100, most: 2000 };

/** Something that can hardly be meant, with every way to read it that makes sense; the first is as it is written. */
export type InputQuestion =
  | { asks: 'not-a-figure'; field: Field; given: number }
  | { asks: 'percent-for-share'; field: Field; given: number; meant: number }
  | { asks: 'more-lost-than-had'; base: number; disconnected: number; readings: LossReading[] }
  | { asks: 'churn-too-high' | 'churn-too-low'; expected: Bounds; readings: ChurnReading[] }
  | { asks: 'revenue-out-of-range'; expected: Bounds; readings: RevenueReading[] }
  | { asks: 'reasons-exceed-disconnects'; counted: number; disconnected: number }
  | { asks: 'too-many-unknown'; share: number; most: number };

export interface Field {
  input: Exclude<keyof PotentialInput, 'reasons' | 'network'> | keyof ReasonInput;
  reason: ReasonCode | null;
}

/** Shares of base: what a month loses, and what a year of such months loses. */
export interface ChurnReading {
  as: 'written' | 'annual' | 'divided-by-twelve' | 'share-for-percent';
  monthly: number;
  annual: number;
}

export interface LossReading {
  as: 'written' | 'annual' | 'swapped';
  base: number;
  disconnected: number;
}

/** ₽ a month. */
export interface RevenueReading {
  as: 'written' | 'annual' | 'kopecks' | 'thousands';
  arpu: number;
}

export function questionInput(input: PotentialInput): InputQuestion[] {
  return [...questionFigures(input), ...questionLoss(input), ...questionRevenue(input), ...questionReasons(input)];
}

const shareInputs = ['churn', 'reach', 'durability', 'hazard', 'margin', 'shrinkage', 'occupancy'] as const;
const figureInputs = ['base', 'disconnected', 'arpu', ...shareInputs] as const;
const reasonShares = ['share', 'addressable', 'reach', 'winBack', 'spontaneous'] as const;

function questionFigures(input: PotentialInput): InputQuestion[] {
  const ofNetwork = figureInputs.flatMap((name) =>
    questionFigure(
      input[name],
      { input: name, reason: null },
      shareInputs.some((share) => share === name),
    ),
  );
  const ofReasons = reasonCodes.flatMap((reason) => {
    const given = input.reasons?.[reason] ?? {};
    const shares = reasonShares.flatMap((name) => questionFigure(given[name], { input: name, reason }, true));
    return [...questionFigure(given.count, { input: 'count', reason }, false), ...shares];
  });
  return [...ofNetwork, ...ofReasons];
}

function questionFigure(given: Given | undefined, field: Field, isShare: boolean): InputQuestion[] {
  if (given === undefined) return [];
  const { low, mode, high } = rangeOf(given);
  const wrong = [low, mode, high].find((figure) => !(figure >= 0 && figure < Infinity));
  if (wrong !== undefined) return [{ asks: 'not-a-figure', field, given: wrong }];
  if (isShare && high > 1) return [{ asks: 'percent-for-share', field, given: mode, meant: mode / 100 }];
  return [];
}

function questionLoss(input: PotentialInput): InputQuestion[] {
  const base = figureOf(input.base);
  const disconnected = figureOf(input.disconnected);
  if (base !== undefined && disconnected !== undefined && disconnected > base) {
    const readings: LossReading[] = [{ as: 'written', base, disconnected }];
    if (disconnected <= 12 * base) readings.push({ as: 'annual', base, disconnected: disconnected / 12 });
    if (isWithin(base / disconnected, plausibleChurn)) {
      readings.push({ as: 'swapped', base: disconnected, disconnected: base });
    }
    return [{ asks: 'more-lost-than-had', base, disconnected, readings }];
  }
  const churn = base !== undefined && disconnected !== undefined ? disconnected / base : figureOf(input.churn);
  return churn !== undefined && churn <= 1 ? questionChurn(churn) : [];
}

function questionChurn(churn: number): InputQuestion[] {
  if (isWithin(churn, plausibleChurn)) return [];
  const asks = churn > plausibleChurn.most ? 'churn-too-high' : 'churn-too-low';
  const reading = (as: ChurnReading['as'], monthly: number) => ({ as, monthly, annual: annualChurn(monthly) });
  const smaller = [reading('divided-by-twelve', 12 * churn), reading('share-for-percent', 100 * churn)];
  const others =
    asks === 'churn-too-high'
      ? [reading('annual', monthlyChurn(churn))]
      : smaller.filter(({ monthly }) => isWithin(monthly, plausibleChurn));
  return [{ asks, expected: plausibleChurn, readings: [reading('written', churn), ...others] }];
}

function questionRevenue(input: PotentialInput): InputQuestion[] {
  const arpu = figureOf(input.arpu);
  if (arpu === undefined || isWithin(arpu, plausibleArpu)) return [];
  const others: RevenueReading[] = [
    { as: 'annual', arpu: arpu / 12 },
    { as: 'kopecks', arpu: arpu / 100 },
    { as: 'thousands', arpu: arpu * 1000 },
  ];
  const likely = others.filter((reading) => isWithin(reading.arpu, plausibleArpu));
  return [{ asks: 'revenue-out-of-range', expected: plausibleArpu, readings: [{ as: 'written', arpu }, ...likely] }];
}

/** Counts by reason against all disconnects of the same months. */
function questionReasons(input: PotentialInput): InputQuestion[] {
  const { disconnected, months, reasons } = completeInput(input);
  const all = disconnected.mode * months;
  const counted = reasonCodes.reduce((sum, code) => sum + (reasons[code].count ?? 0), 0);
  const unknown = reasons.R12.count ?? 0;
  const questions: InputQuestion[] = [];
  // Shares typed in per cent are rounded, and twelve roundings may add up.
  if (counted > 1.02 * all) questions.push({ asks: 'reasons-exceed-disconnects', counted, disconnected: all });
  if (unknown > mostUnknown * all) {
    questions.push({ asks: 'too-many-unknown', share: unknown / Math.max(all, unknown), most: mostUnknown });
  }
  return questions;
}

function figureOf(given: Given | undefined): number | undefined {
  return cleanRange(given, 0, Infinity)?.mode;
}

function isWithin(figure: number, { least, most }: Bounds): boolean {
  return figure >= least && figure <= most;
}
