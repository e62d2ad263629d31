import { entitlementKinds } from '#app/consultations/entitlement.ts';
import type { RoutingRule, RoutingSetting } from '#app/consultations/routing-setting.ts';
import { locales } from '#app/words/locale.ts';
import type { Words } from '#app/words/index.ts';
import { isSame, mostRules, vocabularyOf, type RuleProblem } from '../assignment/typed-rules.ts';
import type { Topic } from './topics.ts';

/** Rules of routing as they stand in the fields of the form. */
export interface TypedRouting {
  most: string;
  soonHours: string;
  owners: { topic: string; personId: string }[];
  rules: { by: RoutingRule['by'] | ''; values: string; personIds: string[] }[];
}

export const routingKinds = ['topic', 'size', 'country', 'language', 'right'] as const satisfies RoutingRule['by'][];

const mostOwners = 100;

/** `owner0` is who owns the topic that `topic0` names; rules are numbered as those of leads. */
export function typedIn(form: URLSearchParams | FormData): TypedRouting {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.slice(0, 1000) : '';
  };
  return {
    most: text('most').trim(),
    soonHours: text('soonHours').trim(),
    owners: Array.from({ length: mostOwners }, (_, n) => ({
      ...{ topic: text(`topic${n}`), personId: text(`owner${n}`) },
    })).filter(({ topic }) => topic !== ''),
    rules: Array.from({ length: mostRules }, (_, n) => ({
      by: routingKinds.find((kind) => kind === text(`by${n}`)) ?? ('' as const),
      values: text(`values${n}`),
      personIds: form.getAll(`people${n}`).flatMap((value) => (typeof value === 'string' ? value : [])),
    })).filter(({ by, values, personIds }) => by !== '' || values.trim() !== '' || personIds.length > 0),
  };
}

export interface ReadRouting {
  problems: RuleProblem[];
  wrong: ('most' | 'soonHours')[];
  setting: RoutingSetting;
}

/** The setting that is meant, and what is wrong with it. Of owners whom the form does not show, all stays as it was. */
export function readRouting(
  { most, soonHours, owners, rules }: TypedRouting,
  known: RoutingSetting,
  words: RoutingWords,
  staff: readonly string[],
): ReadRouting {
  const problems: RuleProblem[] = [];
  const figures = { most: figureIn(most, 1, 1000), soonHours: figureIn(soonHours, 0, 80) };
  return {
    problems,
    wrong: (['most', 'soonHours'] as const).filter((name) => figures[name] === undefined),
    setting: {
      most: figures.most ?? known.most,
      soonHours: figures.soonHours ?? known.soonHours,
      owners: ownersMeant(owners, known, staff),
      rules: rules.flatMap((rule, index) => ruleMeant(rule, index + 1, words, staff, problems)),
    },
  };
}

/** A setting as it is put into the fields; owners of each topic that is shown, and of those the map does not know any more. */
export function typedOf(setting: RoutingSetting, topics: readonly string[], words: RoutingWords): TypedRouting {
  const gone = setting.owners.map(({ topic }) => topic).filter((topic) => !topics.includes(topic));
  return {
    most: String(setting.most),
    soonHours: String(setting.soonHours),
    owners: [...topics, ...gone].map((topic) => ({ topic, personId: ownerOf(setting, topic) ?? '' })),
    rules: setting.rules.map(({ by, values, personIds }) => {
      const vocabulary = wordsOf(by, words);
      const labels = values.map((value) => vocabulary.find((one) => isSame(value, one.value))?.label ?? value);
      return { by, values: labels.join(', '), personIds };
    }),
  };
}

/** What the words of a rule can be told by, and the map. */
export type RoutingWords = Pick<Words, 'deskLeads' | 'leads' | 'services' | 'deskRouting'> & {
  topics: readonly Topic[];
};

/** The words that a rule knows, with what each stands for. */
export function wordsOf(by: RoutingRule['by'], words: RoutingWords): { value: string; label: string }[] {
  switch (by) {
    case 'topic':
      return words.topics.map(({ key, title }) => ({ value: key, label: title.replaceAll(',', '') }));
    case 'language':
      return locales.map((value) => ({ value, label: words.deskRouting.languages[value] }));
    case 'right':
      return entitlementKinds.map((value) => ({ value, label: words.deskRouting.rights[value] }));
    case 'size':
    case 'country':
      return vocabularyOf(by, words);
  }
}

function ruleMeant(
  { by, ...typed }: TypedRouting['rules'][number],
  rule: number,
  words: RoutingWords,
  staff: readonly string[],
  problems: RuleProblem[],
): RoutingRule[] {
  if (by === '') return [];
  const vocabulary = wordsOf(by, words);
  const wanted = typed.values.split(',').map((value) => value.trim());
  const values = wanted.filter(Boolean).flatMap((word) => {
    const value = vocabulary.find((one) => isSame(word, one.label, one.value))?.value;
    if (value === undefined) problems.push({ rule, field: 'values', is: 'valuesUnknown', word });
    return value ?? [];
  });
  if (typed.values.trim() === '') problems.push({ rule, field: 'values', is: 'valuesMissing' });
  const personIds = typed.personIds.filter((id) => staff.includes(id));
  if (personIds.length === 0) problems.push({ rule, field: 'people', is: 'peopleMissing' });
  return [{ by, values, personIds }];
}

/** A topic may have several owners: who is named in the form goes first, and the others stay where that is as it was. */
function ownersMeant(
  typed: TypedRouting['owners'],
  known: RoutingSetting,
  staff: readonly string[],
): RoutingSetting['owners'] {
  const untouched = known.owners.filter(({ topic }) => !typed.some((one) => one.topic === topic));
  const meant = typed.flatMap(({ topic, personId }) => {
    const before = known.owners.find((one) => one.topic === topic);
    if (before && personId === before.personIds[0]) return before;
    return staff.includes(personId) ? { topic, personIds: [personId] } : [];
  });
  return [...meant, ...untouched].slice(0, mostOwners);
}

function ownerOf({ owners }: RoutingSetting, topic: string): string | undefined {
  return owners.find((one) => one.topic === topic)?.personIds[0];
}

function figureIn(typed: string, least: number, most: number): number | undefined {
  const figure = /^\d{1,4}$/.test(typed) ? Number(typed) : -1;
  return figure >= least && figure <= most ? figure : undefined;
}
