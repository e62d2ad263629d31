import { assumedInputs, type AssumedInput } from './assumptions.ts';
import { pertByScore, scoreTableLength, type ScoreTable } from './pert.ts';
import type { Premises, ReasonPremises } from './premises.ts';
import type { Range } from './range.ts';
import { reasonCodes } from './reasons.ts';

/** What a client may come to know better. */
export const premiseGroups = ['disconnects', 'reasons', 'reach', 'win-back', 'spontaneous', 'durability'] as const;
export type PremiseGroup = (typeof premiseGroups)[number];

/** Premises laid out for drawing: every uncertain value has its place in `tables`, see `placeOf` and `reasonPlace`. */
export interface Plan {
  tables: Float64Array;
  /** Disconnects counted for each reason; NaN where only the norm is known. */
  counts: Float64Array;
  /** The share of those lost who are listed, for each reason. */
  addressable: Float64Array;
  /** Disconnects over all the months that no reason was counted for, and how many reasons share them. */
  left: number;
  uncounted: number;
  months: number;
  derived: Premises['derived'];
  hasHourCost: boolean;
  exactDisconnects: boolean;
  exactShares: boolean;
}

type GeneralPlace = 'base' | 'disconnected' | 'churn' | AssumedInput | 'hourCost';
const generalPlaces: readonly GeneralPlace[] = ['base', 'disconnected', 'churn', ...assumedInputs, 'hourCost'];

type ReasonPlace = 'norm' | 'reach' | 'winBack' | 'spontaneous';
const reasonPlaces: readonly ReasonPlace[] = ['norm', 'reach', 'winBack', 'spontaneous'];

export const placeCount = generalPlaces.length + reasonPlaces.length * reasonCodes.length;

export function placeOf(name: GeneralPlace): number {
  return generalPlaces.indexOf(name);
}

/** The place of the first reason; the others follow. */
export function reasonPlace(name: ReasonPlace): number {
  return generalPlaces.length + reasonPlaces.indexOf(name) * reasonCodes.length;
}

/** `known`: a group taken as exactly known, at its median. */
export function planOf(premises: Premises, known: PremiseGroup | null = null): Plan {
  const all = reasonCodes.map((code) => premises.reasons[code]);
  const counted = all.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return {
    tables: tablesOf(premises, all, known),
    counts: Float64Array.from(all, ({ count }) => count ?? NaN),
    addressable: Float64Array.from(all, ({ addressable }) => addressable.mode),
    left: Math.max(0, premises.disconnected.mode * premises.months - counted),
    uncounted: all.filter(({ count }) => count === null).length,
    months: premises.months,
    derived: premises.derived,
    hasHourCost: premises.hourCost !== null,
    exactDisconnects: known === 'disconnects',
    exactShares: known === 'reasons',
  };
}

function tablesOf(premises: Premises, all: ReasonPremises[], known: PremiseGroup | null): Float64Array {
  const built = new Map<string, ScoreTable>();
  const tableOf = (range: Range, group: PremiseGroup | null) => {
    const key = `${range.low} ${range.mode} ${range.high}`;
    const table = built.get(key) ?? pertByScore(range);
    built.set(key, table);
    return group !== null && group === known ? medianOf(table) : table;
  };
  const tables = new Float64Array(placeCount * scoreTableLength);
  for (const [index, name] of generalPlaces.entries()) {
    tables.set(tableOf(generalRange(premises, name), groupOfGeneral(name)), index * scoreTableLength);
  }
  for (const name of reasonPlaces) {
    for (const [index, reason] of all.entries()) {
      tables.set(tableOf(reason[name], groupOfReason[name]), (reasonPlace(name) + index) * scoreTableLength);
    }
  }
  return tables;
}

function generalRange(premises: Premises, name: GeneralPlace): Range {
  if (name === 'base' || name === 'disconnected' || name === 'churn') return premises[name];
  if (name === 'hourCost') return premises.hourCost ?? { low: 0, mode: 0, high: 0 };
  return premises.assumed[name];
}

function groupOfGeneral(name: GeneralPlace): PremiseGroup | null {
  if (name === 'base' || name === 'disconnected' || name === 'churn') return 'disconnects';
  return name === 'durability' ? 'durability' : null;
}

const groupOfReason: Record<ReasonPlace, PremiseGroup> = {
  norm: 'reasons',
  reach: 'reach',
  winBack: 'win-back',
  spontaneous: 'spontaneous',
};

function medianOf(table: ScoreTable): ScoreTable {
  return new Float64Array(scoreTableLength).fill(table[(scoreTableLength - 1) / 2] ?? 0);
}
