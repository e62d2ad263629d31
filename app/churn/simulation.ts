import type { Streams } from './draws.ts';
import { placeOf, reasonPlace, type Plan } from './plan.ts';
import { firstYearOf } from './potential.ts';
import { reasonCodes } from './reasons.ts';
import { breakEvenMonth, contactsPerAgentDay, costOf, costPerKept, workFor } from './resources.ts';
import { drawSample, makeSample, type Sample } from './sample.ts';

/** What every draw came to: a column for each figure. */
export interface Run {
  draws: number;
  /** Subscribers, roubles, hours, people; `durableShare` of those lost, `churnReduction` of base. */
  totals: ReturnType<typeof totalColumns>;
  /** One reason after another, `draws` figures each. */
  reasons: ReturnType<typeof reasonColumns>;
}

/** Draws `potentialOf` over and over; yields every few milliseconds, so that others may work. */
export function* simulate(plan: Plan, streams: Streams, draws: number): Generator<undefined, Run> {
  const run: Run = { draws, totals: totalColumns(draws), reasons: reasonColumns(draws) };
  const sample = makeSample();
  for (let draw = 0; draw < draws; draw += 1) {
    if (draw > 0 && draw % slice === 0) yield;
    drawSample(plan, streams, sample);
    follow(plan, sample, run, draw);
    price(plan, sample, run.totals, draw);
  }
  return run;
}

const slice = 1000;
const reasonCount = reasonCodes.length;

function totalColumns(draws: number) {
  const column = () => new Float64Array(draws);
  return {
    ...{ lost: column(), listed: column(), reached: column(), saved: column(), durable: column() },
    ...{ durability: column(), durableShare: column(), churnReduction: column() },
    ...{ subscriberMonths: column(), revenue: column(), margin: column() },
    ...{ attempts: column(), hours: column(), fte: column(), contactsPerAgentDay: column() },
    ...{ cost: column(), costPerKept: column(), breakEven: column() },
  };
}

function reasonColumns(draws: number) {
  const columns = () => new Float64Array(reasonCount * draws);
  return {
    ...{ share: columns(), reach: columns(), winBack: columns(), spontaneous: columns() },
    ...{ listed: columns(), durable: columns() },
  };
}

const falseChurn = reasonCodes.indexOf('R11');
const reaches = reasonPlace('reach');
const winBacks = reasonPlace('winBack');
const spontaneouses = reasonPlace('spontaneous');

/** From those lost to those kept, as in `potentialOf`. */
function follow({ addressable }: Plan, sample: Sample, { draws, totals, reasons }: Run, draw: number): void {
  const { values, shares, base, disconnected } = sample;
  const durability = values[places.durability] ?? 0;
  let lost = 0;
  let listed = 0;
  let reached = 0;
  let saved = 0;
  for (let r = 0; r < reasonCount; r += 1) {
    const reach = values[reaches + r] ?? 0;
    const winBack = values[winBacks + r] ?? 0;
    const spontaneous = values[spontaneouses + r] ?? 0;
    const share = shares[r] ?? 0;
    const lostHere = r === falseChurn ? 0 : disconnected * share;
    const listedHere = lostHere * (addressable[r] ?? 0);
    const reachedHere = listedHere * reach;
    const savedHere = reachedHere * Math.max(0, winBack - spontaneous);
    lost += lostHere;
    listed += listedHere;
    reached += reachedHere;
    saved += savedHere;
    const cell = r * draws + draw;
    reasons.share[cell] = share;
    reasons.reach[cell] = reach;
    reasons.winBack[cell] = winBack;
    reasons.spontaneous[cell] = spontaneous;
    reasons.listed[cell] = listedHere;
    reasons.durable[cell] = savedHere * durability;
  }
  const durable = saved * durability;
  totals.lost[draw] = lost;
  totals.listed[draw] = listed;
  totals.reached[draw] = reached;
  totals.saved[draw] = saved;
  totals.durable[draw] = durable;
  totals.durability[draw] = durability;
  totals.durableShare[draw] = lost > 0 ? durable / lost : 0;
  totals.churnReduction[draw] = base > 0 ? durable / base : 0;
}

/** What it is worth and what it takes. */
function price({ hasHourCost }: Plan, { values }: Sample, totals: Run['totals'], draw: number): void {
  const flow = {
    reached: figure(totals.reached, draw),
    saved: figure(totals.saved, draw),
    durable: figure(totals.durable, draw),
  };
  const hazard = figure(values, places.hazard);
  const arpu = figure(values, places.arpu);
  const marginShare = figure(values, places.margin);
  const { subscriberMonths, revenue, margin } = firstYearOf(flow.durable, hazard, arpu, marginShare);
  const work = workFor(figure(totals.listed, draw), flow.reached, {
    attemptsPerReached: figure(values, places.attemptsPerReached),
    attemptsPerUnreached: figure(values, places.attemptsPerUnreached),
    talkMinutes: figure(values, places.talkMinutes),
    attemptMinutes: figure(values, places.attemptMinutes),
    shrinkage: figure(values, places.shrinkage),
    occupancy: figure(values, places.occupancy),
  });
  const cost = costOf(flow, work, {
    contactCost: figure(values, places.contactCost),
    hourCost: hasHourCost ? figure(values, places.hourCost) : null,
    attemptCost: figure(values, places.attemptCost),
    offer: figure(values, places.offer),
    bonus: figure(values, places.bonus),
  });
  const perKept = costPerKept(cost, flow.durable);
  totals.subscriberMonths[draw] = subscriberMonths;
  totals.revenue[draw] = revenue;
  totals.margin[draw] = margin;
  totals.attempts[draw] = work.attempts;
  totals.hours[draw] = work.hours;
  totals.fte[draw] = work.fte;
  totals.contactsPerAgentDay[draw] = contactsPerAgentDay(flow.reached, work.fte);
  totals.cost[draw] = cost;
  totals.costPerKept[draw] = perKept;
  totals.breakEven[draw] = breakEvenMonth(perKept, arpu * marginShare, hazard);
}

function figure(column: Float64Array, index: number): number {
  return column[index] ?? 0;
}

const places = {
  durability: placeOf('durability'),
  hazard: placeOf('hazard'),
  arpu: placeOf('arpu'),
  margin: placeOf('margin'),
  attemptsPerReached: placeOf('attemptsPerReached'),
  attemptsPerUnreached: placeOf('attemptsPerUnreached'),
  talkMinutes: placeOf('talkMinutes'),
  attemptMinutes: placeOf('attemptMinutes'),
  shrinkage: placeOf('shrinkage'),
  occupancy: placeOf('occupancy'),
  contactCost: placeOf('contactCost'),
  hourCost: placeOf('hourCost'),
  attemptCost: placeOf('attemptCost'),
  offer: placeOf('offer'),
  bonus: placeOf('bonus'),
};
