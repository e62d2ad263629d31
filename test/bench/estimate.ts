import { setImmediate as pause } from 'node:timers/promises';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { Draws } from '#app/churn/draws.ts';
import { estimateInSteps, estimatePotential } from '#app/churn/estimate.ts';
import { planOf } from '#app/churn/plan.ts';
import { completeInput } from '#app/churn/premises.ts';
import { simulate } from '#app/churn/simulation.ts';
import { finish } from '#app/churn/steps.ts';
import { median } from './servers.ts';
import type { Figure } from './run.ts';

const input = { base: 20_000, disconnected: 300, arpu: 450 };
const draws = 10_000;
const rounds = 60;

/** One estimate against a bare loop that takes as many 32-bit random numbers and does nothing with them. */
export async function benchEstimate(): Promise<Figure[]> {
  // Cold, as after a start: the longest that anybody else ever waits.
  const longest = await longestStep();
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const ours = milliseconds(() => estimatePotential(input, { seed: round, draws }));
    const bare = milliseconds(() => takeOnly(1_000_000));
    // The first half warms up.
    if (round > rounds / 2) {
      times.ours.push(ours);
      times.bare.push(bare);
    }
    await pause();
  }
  // Counted last: a generator that counts would make the measured code expect two kinds.
  const millions = countTaken() / 1_000_000;
  const [ours, bare] = [median(times.ours), millions * median(times.bare)];
  const ratio = median(times.ours.map((time, round) => (millions * (times.bare[round] ?? NaN)) / time));
  return [
    { name: `estimates of ${draws} draws`, value: 1000 / ours, limit: 1000 / bare, ratio, unit: '/s' },
    { name: 'time of one, of the 60 ms it may take', value: ours, limit: 60, ratio: ours / 60, unit: 'ms' },
    { name: 'longest step when cold, of 50 ms', value: longest, limit: 50, ratio: longest / 50, unit: 'ms' },
  ];
}

async function longestStep(): Promise<number> {
  const steps = estimateInSteps(input, { seed: 1, draws });
  let longest = 0;
  for (;;) {
    const before = process.cpuUsage();
    const step = steps.next();
    longest = Math.max(longest, since(before));
    if (step.done) return longest;
    await pause();
  }
}

function countTaken(): number {
  let taken = 0;
  const stream = (seed: number) => {
    const generator = xoroshiro128plus(seed);
    const next = generator.next.bind(generator);
    generator.next = () => {
      taken += 1;
      return next();
    };
    return new Draws(generator);
  };
  finish(simulate(planOf(completeInput(input)), { scores: stream(1), shares: stream(2), counts: stream(3) }, draws));
  return taken;
}

/** Returns what it took, or the engine might see that nobody wants it. */
function takeOnly(count: number): number {
  const generator = xoroshiro128plus(1);
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum ^= generator.next();
  return sum;
}

function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return since(before);
}

/** Milliseconds of one core: what the process computed since then, not what it waited for. */
function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
