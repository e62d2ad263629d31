import { isWorkingAt } from './calendar.ts';
import { tell, type RouteReason } from './route-reason.ts';
import type { Answerer, RouteFacts } from './routing.ts';

/** Somebody who is there, for themselves or for somebody away. */
export interface Standing {
  answerer: Answerer;
  standsInFor: string | null;
}

type Facts = Pick<RouteFacts, 'question' | 'setting' | 'now' | 'usualConsultantId'>;

/**
 * One of those who are there: who can read the question and has room for one more; at work now where the first answer is
 * due soon; with the fewest open threads, and of equals whoever has waited longest. Everybody passed over is named.
 */
export function chooseAmong(present: readonly Standing[], facts: Facts, because: RouteReason[]): Standing | undefined {
  const able = present.filter(({ answerer }) => isAble(answerer, facts, because));
  const there = atWorkFirst(able, facts, because);
  const [first, ...others] = [...there].sort(byLoadThenWaiting);
  if (!first) return undefined;
  const { id, load } = first.answerer;
  if (first.standsInFor !== null) tell(because, { is: 'stands-in', personId: id, forId: first.standsInFor });
  const equals = others.filter(({ answerer }) => answerer.load === load);
  if (others.length > 0) tell(because, { is: 'least-load', personId: id, detail: String(load) });
  if (equals.some((one) => waited(first, one) !== 0)) tell(because, { is: 'longest-waiting', personId: id });
  for (const one of others) tell(because, passedOver(one, first));
  return first;
}

/** Whoever usually looks after the company is asked neither about language nor load: they know the client. */
function isAble({ id, languages, load, most }: Answerer, facts: Facts, because: RouteReason[]): boolean {
  const { question, setting, usualConsultantId } = facts;
  if (id === usualConsultantId) return true;
  const { language } = question;
  if (language !== null && !languages.includes(language)) {
    tell(because, { is: 'other-language', personId: id, detail: language });
    return false;
  }
  const hasRoom = load < (most ?? setting.most);
  if (!hasRoom) tell(because, { is: 'full-load', personId: id, detail: String(load) });
  return hasRoom;
}

function atWorkFirst(able: readonly Standing[], facts: Facts, because: RouteReason[]): readonly Standing[] {
  const { question, setting, now } = facts;
  if (question.leftMs === null || question.leftMs > setting.soonHours * 3_600_000) return able;
  const isAtWork = ({ answerer }: Standing) => isWorkingAt(now, answerer.calendar);
  const atWork = able.filter(isAtWork);
  if (atWork.length === 0 || atWork.length === able.length) return able;
  for (const { answerer } of atWork) tell(because, { is: 'at-work', personId: answerer.id });
  for (const one of able) if (!isAtWork(one)) tell(because, { is: 'not-at-work', personId: one.answerer.id });
  return atWork;
}

function passedOver(one: Standing, chosen: Standing): RouteReason {
  const { id, load } = one.answerer;
  if (load !== chosen.answerer.load) return { is: 'more-load', personId: id, detail: String(load) };
  return { is: waited(chosen, one) === 0 ? 'drawn' : 'waited-less', personId: id };
}

/** Ids only settle what nothing else does. */
function byLoadThenWaiting(one: Standing, other: Standing): number {
  const byLoad = one.answerer.load - other.answerer.load;
  return byLoad || waited(one, other) || (one.answerer.id < other.answerer.id ? -1 : 1);
}

/** Negative where the first has waited longer: whoever never got one has waited longest. */
function waited(one: Standing, other: Standing): number {
  return (one.answerer.lastAssignedAt ?? 0) - (other.answerer.lastAssignedAt ?? 0);
}
