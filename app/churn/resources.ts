/** Hours that one person is paid for in a month: the 1,972 of Russia's production calendar of 2025, by twelve. */
const monthlyHours = 164;
const dailyHours = 8;

/** How the work is done; see `assumptions.ts` for units. */
export interface WorkTerms {
  attemptsPerReached: number;
  attemptsPerUnreached: number;
  talkMinutes: number;
  attemptMinutes: number;
  shrinkage: number;
  occupancy: number;
}

/** For one month. */
export interface Work {
  attempts: number;
  hours: number;
  /** Full-time people. */
  fte: number;
}

/** hours = (reached·talk + attempts·attempt)/60; FTE = hours/(164·(1 − shrinkage)·occupancy). */
export function workFor(listed: number, reached: number, terms: WorkTerms): Work {
  const attempts = reached * terms.attemptsPerReached + (listed - reached) * terms.attemptsPerUnreached;
  const hours = (reached * terms.talkMinutes + attempts * terms.attemptMinutes) / 60;
  return { attempts, hours, fte: hours / (monthlyHours * (1 - terms.shrinkage) * terms.occupancy) };
}

/** Conversations an agent has in a working day; 0 where nobody works. */
export function contactsPerAgentDay(reached: number, fte: number): number {
  return fte > 0 ? reached / ((fte * monthlyHours) / dailyHours) : 0;
}

/** In ₽. */
export interface CostTerms {
  /** Labour and line, for one person reached. */
  contactCost: number;
  /** One paid hour with all taxes. Where it is known, labour is counted by hours and `contactCost` is not used. */
  hourCost: number | null;
  attemptCost: number;
  offer: number;
  bonus: number;
}

/** ₽ a month: labour and line, offers to those saved, bonuses for those durably kept. */
export function costOf(
  flow: { reached: number; saved: number; durable: number },
  { attempts, fte }: Work,
  terms: CostTerms,
): number {
  const { contactCost, hourCost, attemptCost } = terms;
  const contacts =
    hourCost === null ? flow.reached * contactCost : fte * monthlyHours * hourCost + attempts * attemptCost;
  return contacts + flow.saved * terms.offer + flow.durable * terms.bonus;
}

/** ₽; Infinity where money is spent and nobody is kept, 0 where nothing is spent. */
export function costPerKept(cost: number, durable: number): number {
  if (cost <= 0) return 0;
  return durable > 0 ? cost / durable : Infinity;
}

/**
 * The first whole month H by which a kept subscriber has paid for the keeping: margin·m(H) ≥ cost. Infinity if never.
 * `cost` ₽ for one kept; `monthlyMargin` ₽ from one subscriber; `hazard` share of those kept who leave in a month.
 */
export function breakEvenMonth(cost: number, monthlyMargin: number, hazard: number): number {
  if (cost <= 0) return 0;
  const needed = cost / monthlyMargin;
  if (!Number.isFinite(needed)) return Infinity;
  if (hazard <= 1e-9) return Math.ceil(needed);
  const left = 1 - needed * hazard;
  // The last of them has left before the cost is back.
  if (left <= 0) return hazard >= 1 && needed <= 1 ? 1 : Infinity;
  return Math.max(1, Math.ceil(Math.log(left) / Math.log1p(-hazard) - 1e-9));
}
