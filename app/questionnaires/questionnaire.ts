import type { ReasonCode } from '#app/churn/reasons.ts';
import type { Edition } from './question.ts';
import { base } from './sections/base.ts';
import { channels } from './sections/channels.ts';
import { company } from './sections/company.ts';
import { competitors } from './sections/competitors.ts';
import { debt } from './sections/debt.ts';
import { goals } from './sections/goals.ts';
import { motivation } from './sections/motivation.ts';
import { reasons } from './sections/reasons.ts';
import { retention } from './sections/retention.ts';
import { staff } from './sections/staff.ts';
import { systems } from './sections/systems.ts';
import { tariffs } from './sections/tariffs.ts';

const sections = [
  company,
  base,
  debt,
  channels,
  reasons,
  tariffs,
  retention,
  staff,
  motivation,
  competitors,
  systems,
  goals,
] as const;

/**
 * The pre-audit questionnaire as it is asked today. Whoever adds, renames or retires a question raises the version and
 * says in `upgrade.ts` what became of the old ones.
 */
export const questionnaire = { version: 1, sections } satisfies Edition;

export type SectionKey = (typeof sections)[number]['key'];
type Asked = (typeof sections)[number]['questions'][number];
export type QuestionKey = Asked['key'];

/** What needs words: the options, the rows and the columns of every question that has them. Reasons have theirs already. */
export type OptionsByQuestion = {
  [Q in Asked as Q extends { options: unknown } ? Q['key'] : never]: Q extends { options: readonly (infer O)[] }
    ? O & string
    : never;
};
export type RowsByQuestion = {
  [
    Q in Asked as Q extends { rows: readonly (infer R)[] } ? (R extends ReasonCode ? never : Q['key']) : never
  ]: Q extends {
    rows: readonly (infer R)[];
  }
    ? R & string
    : never;
};
export type ColumnsByQuestion = {
  [Q in Asked as Q extends { columns: unknown } ? Q['key'] : never]: Q extends {
    columns: readonly { key: infer C }[];
  }
    ? C & string
    : never;
};
