import type { Streams } from './draws.ts';
import { placeOf, reasonPlace, type Plan } from './plan.ts';
import { priceDraw } from './price.ts';
import { cleanRange } from './range.ts';
import { reasonCodes } from './reasons.ts';
import { figure, makeRun, type Run } from './run.ts';
import { drawSample, makeSample, type Sample } from './sample.ts';

/** Draws `potentialOf` over and over; yields every few milliseconds, so that others may work. */
export function* simulate(plan: Plan, streams: Streams, draws: number): Generator<undefined, Run> {
  const run = makeRun(draws);
  const sample = makeSample();
  for (let draw = 0; draw < draws; draw += 1) {
    if (draw % slice === 0) yield;
    drawSample(plan, streams, sample);
    follow(plan, sample, run, draw);
    if (draw < run.watched) watch(sample, run, draw);
    priceDraw(plan, sample, run.totals, draw);
  }
  return run;
}

/** As many as were asked for, 100 to 100,000. */
export function allowedDraws(wanted: number | undefined, usual: number): number {
  return Math.round(cleanRange(wanted, 100, 100_000)?.mode ?? usual);
}

const slice = 50;
const reasonCount = reasonCodes.length;
const falseChurn = reasonCodes.indexOf('R11');
const durabilityPlace = placeOf('durability');
const reaches = reasonPlace('reach');
const winBacks = reasonPlace('winBack');
const spontaneouses = reasonPlace('spontaneous');

/** From those lost to those kept, as in `potentialOf`. */
function follow({ addressable }: Plan, sample: Sample, { draws, totals, reasons }: Run, draw: number): void {
  const { values, shares, base, disconnected } = sample;
  const durability = figure(values, durabilityPlace);
  let lost = 0;
  let listed = 0;
  let reached = 0;
  let saved = 0;
  for (let r = 0; r < reasonCount; r += 1) {
    const lostHere = r === falseChurn ? 0 : disconnected * figure(shares, r);
    const listedHere = lostHere * figure(addressable, r);
    const reachedHere = listedHere * figure(values, reaches + r);
    const savedHere = reachedHere * Math.max(0, figure(values, winBacks + r) - figure(values, spontaneouses + r));
    lost += lostHere;
    listed += listedHere;
    reached += reachedHere;
    saved += savedHere;
    reasons.listed[r * draws + draw] = listedHere;
    reasons.durable[r * draws + draw] = savedHere * durability;
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

function watch({ values, shares }: Sample, { watched, premises }: Run, draw: number): void {
  for (let r = 0; r < reasonCount; r += 1) {
    const cell = r * watched + draw;
    premises.share[cell] = figure(shares, r);
    premises.reach[cell] = figure(values, reaches + r);
    premises.winBack[cell] = figure(values, winBacks + r);
    premises.spontaneous[cell] = figure(values, spontaneouses + r);
  }
}
