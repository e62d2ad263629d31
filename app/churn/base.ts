import { totalChurn, type Network } from './norms.ts';
import { cleanRange, type Given, type Provenance, type Range, type Value } from './range.ts';

export interface BaseInput {
  /** Subscribers. */
  base?: Given | undefined;
  /** Disconnects a month, false churn among them. */
  disconnected?: Given | undefined;
  /** The same as a share of base. */
  churn?: Given | undefined;
  /** How many months were counted: the more, the less chance is in the figures. */
  months?: number | undefined;
}

/** Any two of the three give the third. */
export interface Settled {
  base: Value;
  disconnected: Value;
  churn: Value;
  derived: 'base' | 'disconnected' | 'churn';
  months: number;
}

/** `counted`: disconnects by reason over all the months, which tell how many there were if nothing else does. */
export function settleBase(input: BaseInput, network: Network, counted: number): Settled {
  const months = Math.round(cleanRange(input.months, 1, 120)?.mode ?? 1);
  const monthly = counted > 0 ? counted / months : undefined;
  const base = from('client', cleanRange(input.base, 0, largest));
  const disconnected = from('client', cleanRange(input.disconnected ?? monthly, 0, largest));
  const churn = from('client', cleanRange(input.churn, 0, 1));
  if (base && disconnected) {
    const possible = each(disconnected, (count) => Math.min(count, base.high));
    return { base, disconnected: possible, churn: ratio(possible, base, 1), derived: 'churn', months };
  }
  if (disconnected) {
    const rate = churn && churn.low > 0 ? churn : from('assumption', totalChurn[network]);
    return { base: ratio(disconnected, rate, largest), disconnected, churn: rate, derived: 'base', months };
  }
  const whole = base ?? from('assumption', exampleBase);
  const rate = churn ?? from('assumption', totalChurn[network]);
  return { base: whole, disconnected: product(whole, rate), churn: rate, derived: 'disconnected', months };
}

const largest = 1e9;

/** The network of the home page's example, for whoever says nothing at all. */
const exampleBase: Range = { low: 20_000, mode: 20_000, high: 20_000 };

function from(who: Provenance, range: Range): Value;
function from(who: Provenance, range: Range | undefined): Value | undefined;
function from(who: Provenance, range: Range | undefined): Value | undefined {
  return range && { ...range, from: who };
}

function each(value: Value, change: (figure: number) => number): Value {
  return { low: change(value.low), mode: change(value.mode), high: change(value.high), from: value.from };
}

function product(a: Value, b: Value): Value {
  return { low: a.low * b.low, mode: a.mode * b.mode, high: a.high * b.high, from: weaker(a, b) };
}

function ratio(part: Value, whole: Value, most: number): Value {
  const divide = (a: number, b: number) => (a > 0 ? Math.min(most, a / b) : 0);
  return {
    low: divide(part.low, whole.high),
    mode: divide(part.mode, whole.mode),
    high: divide(part.high, whole.low),
    from: weaker(part, whole),
  };
}

/** What is derived is no better known than the lesser of the two. */
function weaker(a: Value, b: Value): Provenance {
  return a.from === 'client' ? b.from : a.from;
}
