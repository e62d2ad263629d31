import jstat from 'jstat';

/**
 * Exact two-sided p of `successes` in `trials` when each succeeds with `share`: the probability of all outcomes no more
 * probable than this one. Whole counts, 0 ≤ successes ≤ trials; 0 ≤ share ≤ 1; RangeError otherwise. Terms are summed,
 * not taken from 1, so that small values keep nine digits. R: binom.test(successes, trials, share)$p.value.
 */
export function binomialTest(successes: number, trials: number, share: number): number {
  if (!(Number.isInteger(successes) && Number.isInteger(trials) && successes >= 0 && successes <= trials))
    throw new RangeError(`${successes} of ${trials} are no counts`);
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is no share`);
  if (share === 0 || share === 1) return successes === trials * share ? 1 : 0;

  const here = mass(successes, trials, share);
  const mode = Math.min(trials, Math.floor((trials + 1) * share));
  if (mass(mode, trials, share) <= here * slack) return 1;
  const below = successes < mode ? successes : lastRare(here, trials, share, mode);
  const above = successes > mode ? successes : firstRare(here, trials, share, mode);
  return Math.min(1, sumDown(below, trials, share) + sumUp(above, trials, share));
}

/** R's own slack, by which equal probabilities may differ in rounding. */
const slack = 1 + 1e-7;

function mass(k: number, n: number, share: number): number {
  const ways = jstat.gammaln(n + 1) - jstat.gammaln(k + 1) - jstat.gammaln(n - k + 1);
  return Math.exp(ways + k * Math.log(share) + (n - k) * Math.log1p(-share));
}

/** The greatest k below the mode that is no more probable than `here`, −1 if there is none. */
function lastRare(here: number, n: number, share: number, mode: number): number {
  let [rare, common] = [-1, mode];
  while (common - rare > 1) {
    const middle = Math.floor((rare + common) / 2);
    if (mass(middle, n, share) <= here * slack) rare = middle;
    else common = middle;
  }
  return rare;
}

/** The smallest k above the mode that is no more probable than `here`, n + 1 if there is none. */
function firstRare(here: number, n: number, share: number, mode: number): number {
  return n - lastRare(here, n, 1 - share, n - mode);
}

/** P(X ≤ k), for k below the mode: terms fall from k on. */
function sumDown(k: number, n: number, share: number): number {
  if (k < 0) return 0;
  let term = mass(k, n, share);
  let sum = term;
  for (let j = k; j > 0 && term > sum * Number.EPSILON; j -= 1) {
    term *= (j * (1 - share)) / ((n - j + 1) * share);
    sum += term;
  }
  return sum;
}

function sumUp(k: number, n: number, share: number): number {
  return sumDown(n - k, n, 1 - share);
}
