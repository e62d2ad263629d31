/** When somebody of the staff is away, both days included (`YYYY-MM-DD`, Moscow), and who stands in. */
export interface Absence {
  id: string;
  personId: string;
  startsOn: string;
  endsOn: string;
  substituteId: string | null;
  createdAt: number;
}

type Away = Pick<Absence, 'personId' | 'startsOn' | 'endsOn' | 'substituteId'>;

export function isAway(absences: readonly Away[], personId: string, day: string): boolean {
  return absences.some((absence) => covers(absence, personId, day));
}

/** Who does somebody's work on a day: they themselves, or whoever stands in for them; undefined where nobody does. */
export function keeperOf(absences: readonly Away[], personId: string, day: string): string | undefined {
  return isAway(absences, personId, day) ? substituteOf(absences, personId, day) : personId;
}

/**
 * Who stands in for somebody on a day: the substitute named, or, where that one is away as well, whoever stands in for
 * them. Undefined for somebody who is there, and where the chain ends in nobody or bites its tail.
 */
export function substituteOf(absences: readonly Away[], personId: string, day: string): string | undefined {
  return search(absences, personId, day, new Set([personId]));
}

function search(absences: readonly Away[], personId: string, day: string, asked: Set<string>): string | undefined {
  for (const absence of absences) {
    const { substituteId } = absence;
    if (!covers(absence, personId, day) || substituteId === null || asked.has(substituteId)) continue;
    asked.add(substituteId);
    const found = isAway(absences, substituteId, day) ? search(absences, substituteId, day, asked) : substituteId;
    if (found !== undefined) return found;
  }
  return undefined;
}

function covers(absence: Away, personId: string, day: string): boolean {
  return absence.personId === personId && absence.startsOn <= day && day <= absence.endsOn;
}
