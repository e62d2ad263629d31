import { sizeOf } from '#app/catalogue/tier.ts';
import type { Setting } from '#app/office/settings.ts';
import { isAway, keeperOf, type Absence } from '#app/people/absence.ts';
import type { AssignmentReason } from './lead-event.ts';
import type { Country, Subject } from './lead.ts';
import { folded } from './search.ts';

export type AssignmentSetting = Setting<'assignment'>;
export type AssignmentRule = AssignmentSetting['rules'][number];

/** Somebody who may look after leads. */
export interface Candidate {
  id: string;
  /** Open leads that are theirs. */
  load: number;
  /** When they last got one; null for never. */
  lastAssignedAt: number | null;
}

export interface AssignmentFacts {
  lead: { region: string | null; country: Country; subscribers: number | null; kind: Subject['kind'] };
  /** Who usually looks after the company, where there is a company and somebody does. */
  usualConsultantId: string | null;
  /** Who owns what the question is about, of the nearest topic that has an owner. */
  topicOwnerIds: readonly string[];
  setting: Pick<AssignmentSetting, 'most' | 'rules'>;
  /** Everybody who works, in no order. */
  candidates: readonly Candidate[];
  absences: readonly Pick<Absence, 'personId' | 'startsOn' | 'endsOn' | 'substituteId'>[];
  /** `YYYY-MM-DD`, Moscow. */
  today: string;
}

export interface Assignment {
  to: string | null;
  /** The chain of reasons, in the order in which they were weighed. */
  because: AssignmentReason[];
}

/**
 * Who is to look after a lead. The company's usual consultant, whatever their load; else of those who own the topic of the
 * question; else of those whom the first rule that fits names; else of everybody: whoever is there, has fewest open leads and room for one more, and of equals whoever has
 * waited longest.
 */
export function decideAssignment(facts: AssignmentFacts): Assignment {
  const because: AssignmentReason[] = [];
  const usual = facts.usualConsultantId;
  if (usual !== null) {
    tell(because, { is: 'usual-consultant', personId: usual });
    const present = presentFor(facts, usual, because);
    if (present !== undefined) return { to: present, because };
  }
  for (const personId of facts.topicOwnerIds) tell(because, { is: 'topic-owner', personId });
  const owner = leastLoaded(facts, facts.topicOwnerIds, because);
  if (owner !== undefined) return { to: owner, because };
  for (const rule of facts.setting.rules) {
    const matched = matchOf(rule, facts.lead);
    if (matched === undefined) continue;
    tell(because, { is: rule.by, detail: matched });
    const chosen = leastLoaded(facts, rule.personIds, because);
    if (chosen !== undefined) return { to: chosen, because };
  }
  // A substitute who is sought for somebody away would be counted twice: here everybody stands for themselves alone.
  const everybody = facts.candidates.filter(({ id }) => !isAway(facts.absences, id, facts.today)).map(({ id }) => id);
  const chosen = leastLoaded(facts, everybody, because);
  if (chosen !== undefined) return { to: chosen, because };
  return { to: null, because: [...because, { is: 'nobody-fits' }] };
}

/** What of a lead a rule is about, as the rule puts it; undefined where the rule is for others. */
export function matchOf({ by, values }: AssignmentRule, lead: AssignmentFacts['lead']): string | undefined {
  switch (by) {
    case 'region': {
      // At the beginning of a word: what is true of Omsk is not of Tomsk.
      const region = ` ${wordsOf(lead.region ?? '')}`;
      return values.find((value) => region.includes(` ${wordsOf(value)}`));
    }
    case 'country':
      return values.find((value) => value === lead.country);
    case 'size':
      return lead.subscribers === null ? undefined : values.find((value) => value === sizeOf(lead.subscribers ?? 0));
    case 'kind':
      return values.find((value) => value === lead.kind);
  }
}

function wordsOf(text: string): string {
  return folded(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Somebody themselves, or whoever stands in for them; undefined where neither is to be had. */
function presentFor(facts: AssignmentFacts, personId: string, because: AssignmentReason[]): string | undefined {
  const { absences, today } = facts;
  const keeper = keeperOf(absences, personId, today);
  if (keeper !== personId) tell(because, { is: 'away', personId });
  if (keeper === undefined || !works(facts, keeper)) return undefined;
  if (keeper !== personId) tell(because, { is: 'stands-in', personId });
  return keeper;
}

function works({ candidates }: AssignmentFacts, personId: string): boolean {
  return candidates.some(({ id }) => id === personId);
}

function leastLoaded(
  facts: AssignmentFacts,
  personIds: readonly string[],
  because: AssignmentReason[],
): string | undefined {
  const { most } = facts.setting;
  const present = new Set(personIds.flatMap((id) => presentFor(facts, id, because) ?? []));
  const there = facts.candidates.filter(({ id }) => present.has(id));
  for (const { id, load } of there)
    if (load >= most) tell(because, { is: 'full-load', personId: id, detail: String(load) });
  const [first, second] = there.filter(({ load }) => load < most).sort(byLoadThenWaiting);
  if (!first) return undefined;
  if (second) tell(because, { is: 'least-load', personId: first.id, detail: String(first.load) });
  if (second?.load === first.load) tell(because, { is: 'longest-waiting', personId: first.id });
  return first.id;
}

/** One thing is not told twice of the same person, though two rules name them. */
function tell(because: AssignmentReason[], reason: AssignmentReason): void {
  const isTold = because.some(({ is, personId }) => is === reason.is && personId === reason.personId);
  if (!isTold || reason.personId === undefined) because.push(reason);
}

/** Whoever never got one has waited longest; ids only settle what nothing else does. */
function byLoadThenWaiting(one: Candidate, other: Candidate): number {
  const waited = (one.lastAssignedAt ?? 0) - (other.lastAssignedAt ?? 0);
  return one.load - other.load || waited || (one.id < other.id ? -1 : 1);
}
