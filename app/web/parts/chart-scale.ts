import { scaleLinear } from '@visx/scale';

/** Places values along a chart in percent of its side: a chart has no size of its own. */
export interface ChartScale {
  /** 0–100, whatever the value is. */
  at: (value: number) => number;
  ticks: Tick[];
}

export interface Tick {
  at: number;
  label: string;
}

/**
 * A scale from zero that holds all the values, on both sides of zero where need be. It has as many round ticks as can be
 * told apart and find room, in characters.
 */
export function chartScale(
  values: readonly number[],
  format: (value: number) => string,
  room = charactersOnAPhone,
): ChartScale {
  const known = values.map(drawable);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  const domain = most - least < 1 / farthest ? [0, 1] : [least, most];
  const scales = [4, 3, 2].map((count) => scaleOf(domain, count, format));
  return scales.find(({ ticks }) => isDistinct(ticks) && fits(ticks, room)) ?? scaleOf(domain, 1, format);
}

/** Months side by side, each in the middle of its own place, with as many names as find room. */
export function monthScale(labels: readonly string[]): ChartScale {
  const at = (index: number) => rounded(((index + 0.5) / labels.length) * 100);
  const every = (step: number) =>
    labels.flatMap((label, index) => (index % step === 0 ? [{ at: at(index), label }] : []));
  const choices = labels.map((_, index) => every(index + 1));
  return { at, ticks: choices.find((ticks) => fits(ticks, charactersOnAPhone)) ?? [] };
}

/** The place and the length of what reaches from one value to another, as a `rect` has them. */
export function span({ at }: ChartScale, from: number, to: number): { x: string; width: string } {
  const [start, end] = [at(Math.min(from, to)), at(Math.max(from, to))];
  return { x: `${start}%`, width: `${rounded(end - start)}%` };
}

/** What stands side by side across 288 pixels. */
const charactersOnAPhone = 34;

/** Beyond this, scales lose themselves in rounding. */
const farthest = 1e15;

function scaleOf(domain: number[], count: number, format: (value: number) => string): ChartScale {
  const scale = scaleLinear({ domain, range: [0, 100], clamp: true, nice: count });
  const at = (value: number) => rounded(scale(drawable(value)));
  return { at, ticks: scale.ticks(count).map((value) => ({ at: at(value), label: format(value) })) };
}

function isDistinct(ticks: Tick[]): boolean {
  return new Set(ticks.map(({ label }) => label)).size === ticks.length;
}

function fits(ticks: Tick[], room: number): boolean {
  return ticks.map(({ label }) => label).join('  ').length <= room;
}

function drawable(value: number): number {
  return Number.isNaN(value) ? 0 : Math.max(-farthest, Math.min(farthest, value));
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
