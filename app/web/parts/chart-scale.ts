import { scaleLinear } from '@visx/scale';

/** Places values along a chart in percent of its side: a chart has no size of its own. */
export interface ChartScale {
  /** 0–100, whatever the value is. */
  at: (value: number) => number;
  ticks: { at: number; label: string }[];
}

/**
 * A scale from zero that holds all the values, on both sides of zero where need be. It has as many round ticks as can be
 * told apart and find room, in characters: 34 stand side by side on a phone.
 */
export function chartScale(values: readonly number[], format: (value: number) => string, room = 34): ChartScale {
  const known = values.map(drawable);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  const domain = most - least < 1 / farthest ? [0, 1] : [least, most];
  return (
    [4, 3, 2].map((count) => scaleOf(domain, count, format)).find(({ ticks }) => isReadable(ticks, room)) ??
    scaleOf(domain, 1, format)
  );
}

/** The place and the length of what reaches from one value to another, as a `rect` has them. */
export function span({ at }: ChartScale, from: number, to: number): { x: string; width: string } {
  const [start, end] = [at(Math.min(from, to)), at(Math.max(from, to))];
  return { x: `${start}%`, width: `${rounded(end - start)}%` };
}

function scaleOf(domain: number[], count: number, format: (value: number) => string): ChartScale {
  const scale = scaleLinear({ domain, range: [0, 100], clamp: true, nice: count });
  const at = (value: number) => rounded(scale(drawable(value)));
  return { at, ticks: scale.ticks(count).map((value) => ({ at: at(value), label: format(value) })) };
}

function isReadable(ticks: ChartScale['ticks'], room: number): boolean {
  const labels = ticks.map(({ label }) => label);
  return new Set(labels).size === labels.length && labels.join('  ').length <= room;
}

/** Beyond this, scales lose themselves in rounding. */
const farthest = 1e15;

function drawable(value: number): number {
  return Number.isNaN(value) ? 0 : Math.max(-farthest, Math.min(farthest, value));
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
