import { sizes } from '#app/catalogue/tier.ts';
import type { AssignmentRule, AssignmentSetting } from '#app/leads/assignment.ts';
import { countries, leadKinds } from '#app/leads/lead.ts';
import type { Words } from '#app/words/index.ts';

/** A rule as it stands in the fields of the form. */
export interface TypedRule {
  by: AssignmentRule['by'] | '';
  values: string;
  personIds: string[];
}

export interface TypedRules {
  isOn: boolean;
  most: string;
  rules: TypedRule[];
}

export type RuleProblem =
  { rule: number; field: 'values' | 'people'; is: 'valuesMissing' | 'peopleMissing' } | UnknownWord;
interface UnknownWord {
  rule: number;
  field: 'values';
  is: 'valuesUnknown';
  word: string;
}

/** More rules are not read from top to bottom by anybody. */
export const mostRules = 20;

export const ruleKinds = ['region', 'country', 'size', 'kind'] as const satisfies AssignmentRule['by'][];

/** What the fields hold, those of each rule numbered from 0: `by0`, `values0`, `people0`. */
export function typedIn(form: URLSearchParams | FormData): TypedRules {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    isOn: text('isOn') === 'on',
    most: text('most').trim(),
    rules: Array.from({ length: mostRules }, (_, index) => {
      const n = String(index);
      return {
        by: ruleKinds.find((kind) => kind === text(`by${n}`)) ?? '',
        values: text(`values${n}`).slice(0, 1000),
        personIds: form.getAll(`people${n}`).flatMap((value) => (typeof value === 'string' ? value : [])),
      } as const;
    }).filter(({ by, values, personIds }) => by !== '' || values.trim() !== '' || personIds.length > 0),
  };
}

export type ReadRules = { problems: RuleProblem[]; isMostWrong: boolean; setting: AssignmentSetting };

/** The setting that is meant, and what is wrong with it. A rule without a kind is taken out: so it is asked to be. */
export function readRules({ isOn, most, rules }: TypedRules, words: RuleWords, staff: readonly string[]): ReadRules {
  const problems: RuleProblem[] = [];
  const read = rules.flatMap(({ by, ...typed }, index): AssignmentRule[] => {
    if (by === '') return [];
    const rule = index + 1;
    const values: string[] = [];
    for (const word of typed.values
      .split(',')
      .map((value) => value.trim())
      .filter(Boolean)) {
      const value =
        by === 'region'
          ? word
          : vocabularyOf(by, words).find(({ label, value: code }) => isSame(word, label, code))?.value;
      if (value === undefined) problems.push({ rule, field: 'values', is: 'valuesUnknown', word });
      else values.push(value);
    }
    if (typed.values.trim() === '') problems.push({ rule, field: 'values', is: 'valuesMissing' });
    const personIds = typed.personIds.filter((id) => staff.includes(id));
    if (personIds.length === 0) problems.push({ rule, field: 'people', is: 'peopleMissing' });
    return [{ by, values, personIds }];
  });
  const number = /^\d{1,4}$/.test(most) ? Number(most) : 0;
  const isMostWrong = number < 1 || number > 1000;
  return { problems, isMostWrong, setting: { isOn, most: number, rules: read } };
}

/** A setting as it is put into the fields. */
export function typedOf({ isOn, most, rules }: AssignmentSetting, words: RuleWords): TypedRules {
  const said = ({ by, values, personIds }: AssignmentRule): TypedRule => {
    const known = by === 'region' ? [] : vocabularyOf(by, words);
    const labels = values.map((value) => known.find((one) => one.value === value)?.label ?? value);
    return { by, values: labels.join(', '), personIds };
  };
  return { isOn, most: String(most), rules: rules.map(said) };
}

type RuleWords = Pick<Words, 'deskLeads' | 'leads' | 'services'>;

/** The words that a rule knows, with what each stands for. */
export function vocabularyOf(
  by: Exclude<AssignmentRule['by'], 'region'>,
  { deskLeads, leads, services }: RuleWords,
): { value: string; label: string }[] {
  switch (by) {
    case 'country':
      return countries.map((value) => ({ value, label: leads.countries[value] }));
    case 'size':
      return sizes.map((value) => ({ value, label: services.sizes[value] }));
    case 'kind':
      return leadKinds.map((value) => ({ value, label: deskLeads.kinds[value] }));
  }
}

/** Whether a word typed is one of those that are known. */
export function isSame(typed: string, ...known: string[]): boolean {
  return known.some((one) => plainly(one) === plainly(typed));
}

/** Without what cannot be typed: word joiners, hard spaces, dashes. */
function plainly(text: string): string {
  return text.toLowerCase().replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').replaceAll(/[–—−]/g, '-').trim();
}
