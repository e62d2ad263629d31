import type { Day } from './day.ts';
import type { ExportLine } from './export-line.ts';
import { findMigration, type Migration } from './migration.ts';
import { findReturns } from './returns.ts';
import { findSurvivors, type Survivors } from './survivors.ts';
import { findBatchWriteOff, type BatchWriteOff } from './write-off.ts';

/** What an export shows that would bend every curve drawn from it, with the figures that say so. */
export type Trap =
  | Survivors
  | BatchWriteOff
  | Migration
  /** Left and came back; `within30` and `within90` days. Often re-registration, which is no churn. */
  | { is: 'returns'; ends: number; returns: number; within30: number; within90: number }
  | { is: 'overlaps'; lines: number }
  /** Neither gone nor staying: they are censored when it began. `share` of those who have not left, 0–1. */
  | { is: 'suspended'; lines: number; share: number }
  | { is: 'impossible'; leftBeforeConnecting: number; inFuture: number };

/** Looks for every trap in an export made at the end of day `until`. */
export function findTraps(lines: ExportLine[], until: Day): Trap[] {
  const ended = lines.flatMap(({ endedOn }) => (endedOn === undefined ? [] : [endedOn]));
  const traps: (Trap | undefined)[] = [
    findSurvivors(lines, until),
    findBatchWriteOff(ended),
    findMigration(lines.map(({ connectedOn }) => connectedOn)),
    ...findSecondLines(lines, ended.length),
    findSuspended(lines),
    findImpossible(lines, until),
  ];
  return traps.filter((trap) => trap !== undefined);
}

function findSecondLines(lines: ExportLine[], ends: number): Trap[] {
  const { gaps, overlaps } = findReturns(lines);
  const within = (days: number) => gaps.filter((gap) => gap <= days).length;
  const returns: Trap = { is: 'returns', ends, returns: gaps.length, within30: within(30), within90: within(90) };
  return [
    ...(gaps.length > 0 ? [returns] : []),
    ...(overlaps > 0 ? [{ is: 'overlaps', lines: overlaps } as const] : []),
  ];
}

function findSuspended(lines: ExportLine[]): Trap | undefined {
  const staying = lines.filter(({ endedOn }) => endedOn === undefined);
  const suspended = staying.filter(({ suspendedOn }) => suspendedOn !== undefined).length;
  return suspended > 0 ? { is: 'suspended', lines: suspended, share: suspended / staying.length } : undefined;
}

function findImpossible(lines: ExportLine[], until: Day): Trap | undefined {
  const leftBeforeConnecting = lines.filter(({ connectedOn, endedOn = connectedOn }) => endedOn < connectedOn).length;
  const inFuture = lines.filter(({ connectedOn, endedOn = '' }) => connectedOn > until || endedOn > until).length;
  return leftBeforeConnecting + inFuture > 0 ? { is: 'impossible', leftBeforeConnecting, inFuture } : undefined;
}
