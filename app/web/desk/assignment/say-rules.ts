import type { Words } from '#app/words/index.ts';
import { mostRules, type TypedRules } from './typed-rules.ts';

/** Rules of assignment in words, a line each, empty where there is none: to be compared with those of a colleague. */
export function sayRules(
  { isOn, most, rules }: TypedRules,
  { desk, deskLeads }: Pick<Words, 'desk' | 'deskLeads'>,
  staff: readonly { id: string; name: string }[],
): Record<string, string> {
  const words = deskLeads.assignment;
  const said = Array.from({ length: mostRules }, (_, index): [string, string] => {
    const rule = rules[index];
    const names = staff.filter(({ id }) => rule?.personIds.includes(id)).map(({ name }) => name);
    const text = rule ? `${rule.by && words.by[rule.by]} ${rule.values} — ${names.join(', ')}` : '';
    return [words.rule(String(index + 1)), text];
  });
  return { [words.isOn]: isOn ? desk.yes : desk.none, [words.most]: most, ...Object.fromEntries(said) };
}
