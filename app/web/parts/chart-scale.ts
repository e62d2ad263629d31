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
  /** Where there is room for the label: on a phone and on a wide chart the same may not find any. */
  room: 'always' | 'narrow' | 'wide' | 'never';
}

/** A scale from zero that holds all the values, on both sides of zero where need be, with ticks that can be told apart. */
export function chartScale(values: readonly number[], format: (value: number) => string): ChartScale {
  return scaleFor(domainOf(values), format);
}

/** A scale from zero to the greatest of the values, for marks that carry their figures and need no axis. */
export function bareScale(values: readonly number[]): ChartScale {
  const scale = scaleLinear({ domain: domainOf(values), range: [0, 100], clamp: true });
  return { at: (value) => rounded(scale(drawable(value))), ticks: [] };
}

/** Months side by side, each in the middle of its own place. */
export function monthScale(labels: readonly string[]): ChartScale {
  const at = (index: number) => rounded(((index + 0.5) / labels.length) * 100);
  return { at, ticks: makeRoom(labels.map((label, index) => ({ at: at(index), label }))) };
}

/** The place and the length of what reaches from one value to another, as a `rect` has them. */
export function span({ at }: ChartScale, from: number, to: number): { x: string; width: string } {
  const [start, end] = [at(Math.min(from, to)), at(Math.max(from, to))];
  return { x: `${start}%`, width: `${rounded(end - start)}%` };
}

/** Beyond this, scales lose themselves in rounding. */
const farthest = 1e15;

type Domain = [least: number, most: number];

function domainOf(values: readonly number[]): Domain {
  const known = values.map(drawable);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  return most - least < 1 / farthest ? [0, 1] : [least, most];
}

/** An axis is never finer than the figures on it: where they are whole, it holds at least one. */
function scaleFor([least, most]: Domain, format: (value: number) => string): ChartScale {
  const choices = [4, 3, 2, 1].map((count) => scaleOf([least, most], count, format));
  const isCoarsest = most - least > farthest;
  return choices.find(({ ticks }) => isCoarsest || isSound(ticks)) ?? scaleFor([least * 10, most * 10], format);
}

function scaleOf(domain: Domain, count: number, format: (value: number) => string): ChartScale {
  const scale = scaleLinear({ domain, range: [0, 100], clamp: true, nice: count });
  const at = (value: number) => rounded(scale(drawable(value)));
  const ticks = scale.ticks(count).map((value) => ({ at: at(value), label: format(value) }));
  return { at, ticks: makeRoom(ticks, at(0)) };
}

/** From end to end, and no two of the same name. */
function isSound(ticks: Tick[]): boolean {
  const names = new Set(ticks.map(({ label }) => label));
  return names.size === ticks.length && ticks[0]?.at === 0 && ticks.at(-1)?.at === 100;
}

type Named = Pick<Tick, 'at' | 'label'>;

/** Where all labels would not stand side by side, every second or third does, and that of `origin`. */
function makeRoom(ticks: Named[], origin = ticks[0]?.at): Tick[] {
  const start = ticks.findIndex(({ at }) => at === origin);
  const [onPhone, onWide] = [stepFor(ticks, start, 28), stepFor(ticks, start, 52)];
  return ticks.map((tick, index) => {
    const isOnWide = isNamed(index, start, onWide);
    if (isNamed(index, start, onPhone)) return { ...tick, room: isOnWide ? 'always' : 'narrow' };
    return { ...tick, room: isOnWide ? 'wide' : 'never' };
  });
}

/** `room` in characters: 28 stand across 240 pixels. */
function stepFor(ticks: Named[], start: number, room: number): number {
  const isEnough = (step: number) =>
    ticks.flatMap(({ label }, index) => (isNamed(index, start, step) ? [label] : [])).join('  ').length <= room;
  return ticks.findIndex((_, index) => isEnough(index + 1)) + 1 || ticks.length;
}

function isNamed(index: number, start: number, step: number): boolean {
  return (index - start) % step === 0;
}

function drawable(value: number): number {
  return Number.isNaN(value) ? 0 : Math.max(-farthest, Math.min(farthest, value));
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
