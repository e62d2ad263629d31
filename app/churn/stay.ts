/**
 * How long one subscriber was seen to stay, in any one unit of tenure (days, months; the same throughout): watched from
 * `entry` until `exit`, when they left or were last known to be there (censored). `entry` is 0 for those watched since
 * they connected; above 0 it is the tenure at which we began to see them (delayed entry, left truncation).
 */
export interface Stay {
  entry: number;
  exit: number;
  hasEnded: boolean;
}

export interface RiskSet {
  /** A tenure at which somebody left or was last seen. */
  time: number;
  /** Watched just before `time`. */
  atRisk: number;
  ended: number;
  censored: number;
}

/**
 * Who could have left, and who did, at each of `times` (rising), or at each tenure at which a stay ends. A stay is at risk
 * within (entry, exit], and from the very start if its entry is 0; one without such a time, whose exit comes no later than
 * its entry, is left out. R: Surv(entry, exit, hasEnded).
 */
export function riskSetsOf(stays: Stay[], times?: number[]): RiskSet[] {
  const watched = stays.filter(isWatched);
  const exits = countExits(watched);
  const entering = rising(watched.flatMap(({ entry }) => (entry > 0 ? [entry] : [])));
  const leaving = rising(watched.map(({ exit }) => exit));
  let atRisk = watched.length - entering.length;
  let [entered, left] = [0, 0];
  return (times ?? rising([...exits.keys()])).map((time) => {
    for (; (entering[entered] ?? Infinity) < time; entered += 1) atRisk += 1;
    for (; (leaving[left] ?? Infinity) < time; left += 1) atRisk -= 1;
    return { time, atRisk, ended: 0, censored: 0, ...exits.get(time) };
  });
}

function isWatched({ entry, exit }: Stay): boolean {
  return entry >= 0 && Number.isFinite(exit) && (entry === 0 ? exit >= 0 : exit > entry);
}

function countExits(stays: Stay[]): Map<number, { ended: number; censored: number }> {
  const exits = new Map<number, { ended: number; censored: number }>();
  for (const { exit, hasEnded } of stays) {
    const here = exits.get(exit) ?? { ended: 0, censored: 0 };
    here[hasEnded ? 'ended' : 'censored'] += 1;
    exits.set(exit, here);
  }
  return exits;
}

function rising(times: number[]): number[] {
  return times.sort((a, b) => a - b);
}
