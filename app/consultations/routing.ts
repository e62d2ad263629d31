import { sizeOf } from '#app/catalogue/tier.ts';
import { isAway, keeperOf, type Absence } from '#app/people/absence.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { chooseAmong, type Standing } from './choose-answerer.ts';
import type { WorkCalendar } from './calendar.ts';
import type { EntitlementKind } from './entitlement.ts';
import { tell, type RouteReason } from './route-reason.ts';
import type { RoutingRule, RoutingSetting } from './routing-setting.ts';

/** Somebody who may answer. */
export interface Answerer {
  id: string;
  /** ISO 639: what they can read and write. */
  languages: readonly string[];
  /** Open threads that are theirs. */
  load: number;
  /** How many of them are a full load; null for the house's own. */
  most: number | null;
  /** When they last got one; null for never. */
  lastAssignedAt: number | null;
  /** When they work, in their own zone. */
  calendar: WorkCalendar;
}

export interface RouteFacts {
  question: {
    /** Keys of the methodology map, the nearest first: document, section, block; empty where nobody has said. */
    topics: readonly string[];
    /** ISO 639; null where it could not be told. */
    language: string | null;
    right: EntitlementKind | null;
    /** Working time (ms) until the first answer is due; null where none is promised. */
    leftMs: number | null;
  };
  company: { country: string; subscribers: number | null } | null;
  /** Who usually looks after the company, where somebody does. */
  usualConsultantId: string | null;
  setting: RoutingSetting;
  /** Everybody who works, in no order. */
  answerers: readonly Answerer[];
  absences: readonly Pick<Absence, 'personId' | 'startsOn' | 'endsOn' | 'substituteId'>[];
  now: number;
}

export interface Route {
  to: string | null;
  /** Who gets it back when they return, where `to` only stands in. */
  standsInFor: string | null;
  /** The chain of reasons, in the order in which they were weighed. */
  because: RouteReason[];
}

/**
 * Who is to answer a question: whoever owns its topic; else the company's usual consultant, whatever their load; else of
 * those whom the first rule that fits names; else of everybody. Whoever is away is stood in for, or passed over.
 */
export function decideRoute(facts: RouteFacts): Route {
  const because: RouteReason[] = [];
  for (const { personIds, why } of poolsOf(facts)) {
    for (const reason of why) tell(because, reason);
    const chosen = chooseAmong(presentFor(facts, personIds, because), facts, because);
    if (chosen) return { to: chosen.answerer.id, standsInFor: chosen.standsInFor, because };
  }
  tell(because, { is: 'everybody' });
  const everybody = presentThemselves(facts, because);
  const speaker = chooseAmong(everybody, facts, because);
  if (speaker) return { to: speaker.answerer.id, standsInFor: null, because };
  const inAnyLanguage = { ...facts, question: { ...facts.question, language: null } };
  const anybody = chooseAmong(everybody, inAnyLanguage, because);
  if (!anybody) return { to: null, standsInFor: null, because: [...because, { is: 'nobody-fits' }] };
  tell(because, { is: 'nobody-speaks', personId: anybody.answerer.id });
  return { to: anybody.answerer.id, standsInFor: null, because };
}

/** What of a question a rule is about, as the rule puts it; undefined where the rule is for others. */
export function matchOf(
  { by, values }: RoutingRule,
  { question, company }: Pick<RouteFacts, 'question' | 'company'>,
): string | undefined {
  const subscribers = company?.subscribers ?? null;
  const wanted = {
    topic: question.topics,
    size: subscribers === null ? [] : [sizeOf(subscribers)],
    country: company ? [company.country] : [],
    language: question.language === null ? [] : [question.language],
    right: question.right === null ? [] : [question.right],
  }[by].map((one) => one.toLowerCase());
  return values.find((value) => wanted.includes(value.toLowerCase()));
}

/** People who are named for a question, and why they are. */
interface Pool {
  personIds: readonly string[];
  why: RouteReason[];
}

function poolsOf(facts: RouteFacts): Pool[] {
  const { question, usualConsultantId, setting } = facts;
  const owners = question.topics.flatMap((topic) => setting.owners.filter((owned) => owned.topic === topic));
  const pools = owners.map(({ topic, personIds }): Pool => {
    return { personIds, why: personIds.map((personId) => ({ is: 'topic-owner', personId, detail: topic })) };
  });
  if (usualConsultantId !== null) {
    pools.push({ personIds: [usualConsultantId], why: [{ is: 'usual-consultant', personId: usualConsultantId }] });
  }
  for (const rule of setting.rules) {
    const detail = matchOf(rule, facts);
    if (detail !== undefined) pools.push({ personIds: rule.personIds, why: [{ is: `by-${rule.by}`, detail }] });
  }
  return pools;
}

/** Those named, or whoever stands in for them; each once, and for themselves where they were named. */
function presentFor(facts: RouteFacts, personIds: readonly string[], because: RouteReason[]): Standing[] {
  const { absences, now, answerers } = facts;
  const found = new Map<string, Standing>();
  for (const personId of personIds) {
    const keeper = keeperOf(absences, personId, dayInMoscow(now));
    const answerer = answerers.find(({ id }) => id === keeper);
    if (keeper !== personId) tell(because, { is: 'away', personId });
    if (answerer === undefined) {
      if (keeper !== undefined) tell(because, { is: 'left-us', personId: keeper });
      continue;
    }
    if (keeper === personId) found.set(personId, { answerer, standsInFor: null });
    else if (!found.has(answerer.id)) found.set(answerer.id, { answerer, standsInFor: personId });
  }
  return [...found.values()];
}

/** A substitute sought for somebody away would be counted twice: here everybody stands for themselves alone. */
function presentThemselves({ absences, now, answerers }: RouteFacts, because: RouteReason[]): Standing[] {
  const today = dayInMoscow(now);
  return answerers.flatMap((answerer) => {
    if (!isAway(absences, answerer.id, today)) return [{ answerer, standsInFor: null }];
    tell(because, { is: 'away', personId: answerer.id });
    return [];
  });
}
