import { setImmediate as pause } from 'node:timers/promises';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { assess } from '#app/assessments/assess.server.ts';
import { Draws } from '#app/churn/draws.ts';
import { estimatePotential } from '#app/churn/estimate.ts';
import { planOf } from '#app/churn/plan.ts';
import { completeInput } from '#app/churn/premises.ts';
import { byReason } from '#app/churn/reasons.ts';
import { simulate } from '#app/churn/simulation.ts';
import { finish } from '#app/churn/steps.ts';
import { median } from './servers.ts';
import type { Figure } from './run.ts';

const input = { base: 20_000, disconnected: 300, arpu: 450 };
/** The same with every reason counted, which takes a random share for each. */
const counted = {
  ...input,
  reasons: byReason((_, index) => ({ count: [24, 51, 6, 60, 45, 45, 36, 6, 15, 9, 0, 3][index] })),
};
const draws = 10_000;
const rounds = 60;

/** One estimate against a bare loop that takes as many 32-bit random numbers and does nothing with them. */
export async function benchEstimate(): Promise<Figure[]> {
  // First of all, as after a start: that is the longest that anybody else ever waits.
  const waited = await longestTurn();
  const again = await millisecondsOf(() => assess(input));
  const times = { plain: [] as number[], counted: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const plain = milliseconds(() => estimatePotential(input, { seed: round, draws }));
    const whole = milliseconds(() => estimatePotential(counted, { seed: round, draws }));
    const bare = milliseconds(() => takeOnly(1_000_000));
    // The first half warms up.
    if (round > rounds / 2) {
      times.plain.push(plain);
      times.counted.push(whole);
      times.bare.push(bare);
    }
    await pause();
  }
  // Counted last: a generator that counts would make the measured code expect two kinds.
  const millions = countTaken() / 1_000_000;
  const [plain, bare] = [median(times.plain), millions * median(times.bare)];
  const ratio = median(times.plain.map((time, round) => (millions * (times.bare[round] ?? NaN)) / time));
  const atMost = (name: string, value: number, limit: number): Figure => ({
    ...{ name, value, limit, ratio: value / limit, unit: 'ms' },
  });
  return [
    { name: `estimates of ${draws} draws`, value: 1000 / plain, limit: 1000 / bare, ratio, unit: '/s' },
    atMost('time of one, of the 60 ms it may take', plain, 60),
    atMost('time of one with every reason counted, of 60 ms', median(times.counted), 60),
    atMost('longest that others wait while two are reckoned cold, of 50 ms', waited, 50),
    atMost('the same asked again, of 1 ms', again, 1),
  ];
}

/** Milliseconds of one core that go by between two turns of somebody else. */
async function longestTurn(): Promise<number> {
  const reckoned = { both: false };
  const both = Promise.all([assess(input), assess(counted)]).then(() => (reckoned.both = true));
  let longest = 0;
  while (!reckoned.both) {
    const before = process.cpuUsage();
    await pause();
    longest = Math.max(longest, since(before));
  }
  await both;
  return longest;
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return since(before);
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
