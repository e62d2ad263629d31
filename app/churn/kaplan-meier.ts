import { riskSetsOf, type RiskSet, type Stay } from './stay.ts';
import { normalQuantile } from './wilson.ts';

export interface CurvePoint extends RiskSet {
  /** The share that stays longer than `time`, 0–1. */
  survival: number;
  /** Greenwood's, of `survival`. */
  standardError: number;
  low: number;
  high: number;
}

export type Reached = number | 'not-reached';

export interface SurvivalCurve {
  subscribers: number;
  ended: number;
  points: CurvePoint[];
  /** The tenure by which half have left, and the ends of its interval. */
  median: { time: Reached; low: Reached; high: Reached };
}

export interface CurveOptions {
  /** The tenure from which on to look, among those who got there. */
  since?: number;
  confidence?: number;
  /** R's conf.type. R itself takes `log` unless told, which reaches above 1 and is cut there. */
  interval?: 'log-log' | 'log';
}

/**
 * The share of subscribers who stay longer than each tenure, counting those who have not left for as long as they were
 * seen; its interval is pointwise. Beware of delayed entry when few are at risk early on: one leaving then drops the curve
 * for good, so look from `soundSince` on.
 * Kaplan & Meier 1958, JASA 53:457; R: survfit(Surv(…) ~ 1, conf.type = 'log-log', start.time = since).
 */
export function kaplanMeier(stays: Stay[], options: CurveOptions = {}): SurvivalCurve {
  const { since = 0, confidence = 0.95, interval = 'log-log' } = options;
  const z = normalQuantile(0.5 + confidence / 2);
  const points: CurvePoint[] = [];
  let [survival, greenwood, high] = [1, 0, 1];
  for (const risk of riskSetsOf(stays)) {
    if (risk.time <= since && since > 0) continue;
    survival *= 1 - risk.ended / risk.atRisk;
    greenwood += risk.ended === risk.atRisk ? 0 : risk.ended / (risk.atRisk * (risk.atRisk - risk.ended));
    const within = bounds[interval](survival, greenwood, z);
    // Once all are gone the formula has no value: zero is the estimate, what was possible before still is.
    high = within?.high ?? high;
    points.push({ ...risk, survival, standardError: survival * Math.sqrt(greenwood), low: within?.low ?? 0, high });
  }
  return {
    subscribers: sum(points.map(leaving)),
    ended: sum(points.map(({ ended }) => ended)),
    points,
    median: medianOf(points),
  };
}

/** Where the curve stands at `time`; undefined once nobody is watched any more, for a curve must not be drawn out. */
export function survivalAt(
  { points }: SurvivalCurve,
  time: number,
): Pick<CurvePoint, 'survival' | 'low' | 'high'> | undefined {
  const last = points.at(-1);
  if (!last || (time > last.time && last.survival > 0)) return undefined;
  return points.findLast((point) => point.time <= time) ?? { survival: 1, low: 1, high: 1 };
}

/** The tenure from which a curve can be trusted: the first at which `fewest` are at risk; undefined if there is none. */
export function soundSince(stays: Stay[], fewest = 30): number | undefined {
  const risks = riskSetsOf(stays);
  const first = risks.findIndex(({ atRisk }) => atRisk >= fewest);
  if (first < 0) return undefined;
  return first === 0 ? 0 : risks[first - 1]?.time;
}

type Bounds = (survival: number, greenwood: number, z: number) => { low: number; high: number } | undefined;

/** Kalbfleisch & Prentice 1980: exp(−exp(ln(−ln S) ± z·σ)) stays within 0–1; exp(ln S ± z·σ) does not. */
const bounds: Record<'log-log' | 'log', Bounds> = {
  'log-log'(survival, greenwood, z) {
    if (survival === 1) return { low: 1, high: 1 };
    if (survival === 0) return undefined;
    const log = Math.log(survival);
    const factor = Math.exp((z * Math.sqrt(greenwood)) / -log);
    return { low: Math.exp(log * factor), high: Math.exp(log / factor) };
  },
  log(survival, greenwood, z) {
    if (survival === 0) return undefined;
    const factor = Math.exp(z * Math.sqrt(greenwood));
    return { low: survival / factor, high: Math.min(1, survival * factor) };
  },
};

/** Brookmeyer & Crowley 1982, Biometrics 38:29: the interval of the median is where the interval of the curve holds ½. */
function medianOf(points: CurvePoint[]): SurvivalCurve['median'] {
  // Half of them may be 0.5000000000000001 after many products.
  const half = 0.5 + 1e-9;
  const reach = (height: (point: CurvePoint) => number): Reached =>
    points.find((point) => height(point) <= half)?.time ?? 'not-reached';
  return { time: reach(({ survival }) => survival), low: reach(({ low }) => low), high: reach(({ high }) => high) };
}

function leaving({ ended, censored }: RiskSet): number {
  return ended + censored;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
