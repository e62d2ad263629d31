import { isWorkingAt } from './calendar.ts';
import { tell, type RouteReason } from './route-reason.ts';
import type { Answerer, RouteFacts } from './routing.ts';

/** Somebody who is there, for themselves or for somebody away. */
export interface Standing {
  answerer: Answerer;
  standsInFor: string | null;
}

type Facts = Pick<RouteFacts, 'question' | 'setting' | 'now'>;

/**
 * One of those who are there: who can read the question and has room for one more; at work now where the first answer is
 * due soon; with the fewest open threads, and of equals whoever has waited longest. Only the usual consultant is asked
 * neither about language nor load: they know the client. Everybody passed over is named.
 */
export function chooseAmong(
  present: readonly Standing[],
  facts: Facts,
  isUsual: boolean,
  because: RouteReason[],
): Standing | undefined {
  const able = isUsual ? present : withRoom(speakers(present, facts, because), facts, because);
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

function speakers(present: readonly Standing[], { question }: Facts, because: RouteReason[]): readonly Standing[] {
  const { language } = question;
  if (language === null) return present;
  return present.filter(({ answerer }) => {
    const speaks = answerer.languages.includes(language);
    if (!speaks) tell(because, { is: 'other-language', personId: answerer.id, detail: language });
    return speaks;
  });
}

function withRoom(present: readonly Standing[], { setting }: Facts, because: RouteReason[]): readonly Standing[] {
  return present.filter(({ answerer: { id, load, most } }) => {
    const hasRoom = load < (most ?? setting.most);
    if (!hasRoom) tell(because, { is: 'full-load', personId: id, detail: String(load) });
    return hasRoom;
  });
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
