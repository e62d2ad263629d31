import type { Draws, Streams } from './draws.ts';
import { scoreTableLength, valueAt } from './pert.ts';
import { placeCount, placeOf, reasonPlace, type Plan } from './plan.ts';
import { reasonCodes } from './reasons.ts';

/** One draw of all that is uncertain. The same one is filled over and over. */
export interface Sample {
  scores: Float64Array;
  /** By `placeOf` and `reasonPlace`. */
  values: Float64Array;
  /** Of disconnects, by reason; they sum to 1, or to 0 where nothing is known. */
  shares: Float64Array;
  base: number;
  /** A month, false churn among them. */
  disconnected: number;
}

export function makeSample(): Sample {
  // One score more than there are places: what all reasons have in common.
  const scores = new Float64Array(placeCount + 1);
  const values = new Float64Array(placeCount);
  return { scores, values, shares: new Float64Array(reasonCount), base: 0, disconnected: 0 };
}

/**
 * Disconnects are Poisson over the months counted, shares Dirichlet(count + ½) where counted and PERT norms where not,
 * all else PERT. Reach and win-back go together across reasons: it is the same team, the same offer, the same list.
 */
export function drawSample(plan: Plan, streams: Streams, sample: Sample): void {
  drawValues(plan, streams.scores, sample);
  drawShares(plan, streams.shares, sample);
  drawDisconnects(plan, streams.counts, sample);
}

const reasonCount = reasonCodes.length;
const places = { base: placeOf('base'), disconnected: placeOf('disconnected'), churn: placeOf('churn') };
const norms = reasonPlace('norm');
const reaches = reasonPlace('reach');
const winBacks = reasonPlace('winBack');
const spontaneouses = reasonPlace('spontaneous');

/** Correlation of the scores of reach and win-back, with each other and between reasons. Our judgement. */
export const commonCorrelation = 0.5;
/** Of win-back and spontaneous return for one reason: who comes back uncalled comes back when called. Our judgement. */
export const spontaneousCorrelation = 0.5;

const sharedWeight = Math.sqrt(commonCorrelation);
const ownWeight = Math.sqrt(1 - commonCorrelation);
const likeWinBack = spontaneousCorrelation;
const unlikeWinBack = Math.sqrt(1 - spontaneousCorrelation ** 2);

function drawValues({ tables }: Plan, draws: Draws, { scores, values }: Sample): void {
  for (let place = 0; place <= placeCount; place += 1) scores[place] = draws.normal();
  const shared = sharedWeight * (scores[placeCount] ?? 0);
  for (let r = 0; r < reasonCount; r += 1) {
    const winBack = shared + ownWeight * (scores[winBacks + r] ?? 0);
    scores[reaches + r] = shared + ownWeight * (scores[reaches + r] ?? 0);
    scores[winBacks + r] = winBack;
    scores[spontaneouses + r] = likeWinBack * winBack + unlikeWinBack * (scores[spontaneouses + r] ?? 0);
  }
  for (let place = 0; place < placeCount; place += 1) {
    values[place] = valueAt(tables, place * scoreTableLength, scores[place] ?? 0);
  }
}

function drawShares(plan: Plan, draws: Draws, { values, shares }: Sample): void {
  const { counts, left, uncounted, exactShares } = plan;
  let sum = 0;
  let normSum = 0;
  for (let r = 0; r < reasonCount; r += 1) {
    const count = counts[r] ?? NaN;
    if (Number.isNaN(count)) {
      normSum += values[norms + r] ?? 0;
      continue;
    }
    const weight = exactShares ? count : draws.gamma(count + 0.5);
    shares[r] = weight;
    sum += weight;
  }
  const leftWeight = normSum === 0 ? 0 : exactShares ? left : draws.gamma(left + 0.5 * uncounted);
  sum += leftWeight;
  for (let r = 0; r < reasonCount; r += 1) {
    const isCounted = !Number.isNaN(counts[r] ?? NaN);
    const weight = isCounted ? (shares[r] ?? 0) : normSum === 0 ? 0 : (leftWeight * (values[norms + r] ?? 0)) / normSum;
    shares[r] = sum > 0 ? weight / sum : 0;
  }
}

function drawDisconnects(plan: Plan, draws: Draws, sample: Sample): void {
  const base = sample.values[places.base] ?? 0;
  const churn = sample.values[places.churn] ?? 0;
  const asked = plan.derived === 'disconnected' ? base * churn : (sample.values[places.disconnected] ?? 0);
  sample.base = plan.derived === 'base' ? (churn > 0 ? asked / churn : 0) : base;
  const mean = Math.min(asked, sample.base);
  const drawn = plan.exactDisconnects ? mean : draws.poisson(mean * plan.months) / plan.months;
  sample.disconnected = Math.min(drawn, sample.base);
}
