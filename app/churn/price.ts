import { placeOf, type Plan } from './plan.ts';
import { firstYearOf } from './potential.ts';
import { breakEvenMonth, contactsPerAgentDay, costOf, costPerKept, workFor } from './resources.ts';
import { figure, type Run } from './run.ts';
import type { Sample } from './sample.ts';

/** What it is worth and what it takes. */
export function priceDraw({ hasHourCost }: Plan, { values }: Sample, totals: Run['totals'], draw: number): void {
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

const places = {
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
