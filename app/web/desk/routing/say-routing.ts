import type { Words } from '#app/words/index.ts';
import { mostRules } from '../assignment/typed-rules.ts';
import type { RoutingWords, TypedRouting } from './typed-routing.ts';

/** Rules of routing in words, a line each, empty where there is none: to be compared with those of a colleague. */
export function sayRouting(
  { most, soonHours, owners, rules }: TypedRouting,
  { topics }: RoutingWords,
  { deskRouting: words, deskLeads }: Words,
  staff: readonly { id: string; name: string }[],
): Record<string, string> {
  const nameOf = (id: string) => staff.find((one) => one.id === id)?.name ?? '';
  const owned = owners.map(({ topic, personId }): [string, string] => [
    topics.find(({ key }) => key === topic)?.title ?? topic,
    nameOf(personId),
  ]);
  const said = Array.from({ length: mostRules }, (_, index): [string, string] => {
    const rule = rules[index];
    const text = rule
      ? `${rule.by && words.by[rule.by]} ${rule.values} — ${rule.personIds.map(nameOf).join(', ')}`
      : '';
    return [deskLeads.assignment.rule(String(index + 1)), text];
  });
  return { [words.most]: most, [words.soonHours]: soonHours, ...Object.fromEntries([...owned, ...said]) };
}
