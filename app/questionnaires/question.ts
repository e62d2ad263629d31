import type { FigureBounds, FigureKind } from '#app/assessments/figure.ts';

/** What a number counts. Per cent are 0–100; money is in the currency that the company names. */
export type Unit =
  'subscribers' | 'homes' | 'people' | 'places' | 'contacts' | 'attempts' | 'money' | 'percent' | 'days' | 'minutes';

/** When a section or a question appears: another question was answered so. Only data, and only of questions before it. */
export type Condition =
  { question: string; is: readonly string[] } | { question: string; atLeast: number } | { all: readonly Condition[] };

interface Measured {
  unit: Unit;
  least: number;
  most: number;
  /** Whether «40–70» is an answer too; one number alone, unless told. */
  takesRange?: boolean;
}

export type Column =
  | { key: string; is: 'text' }
  | { key: string; is: 'choice'; options: readonly string[] }
  | ({ key: string; is: 'number' } & Measured);

export type TextQuestion = Asked & { is: 'text'; isLong?: boolean };
export type ChoiceQuestion = Asked & { is: 'choice'; options: readonly string[] };
export type ChoicesQuestion = Asked & { is: 'choices'; options: readonly string[] };
export type NumberQuestion = Asked & { is: 'number' } & Measured;
export type MonthQuestion = Asked & { is: 'month' };
/** A table of rows by month, for the months that the base is given for; of the `required` rows every month is needed. */
export type MonthsQuestion = Asked & Measured & { is: 'months'; rows: readonly string[]; required?: readonly string[] };
/** As many rows as it takes, each of the same columns. */
export type ListQuestion = Asked & { is: 'list'; columns: readonly Column[]; most: number };

export type Question =
  TextQuestion | ChoiceQuestion | ChoicesQuestion | NumberQuestion | MonthQuestion | MonthsQuestion | ListQuestion;

interface Asked {
  /** Never changes its meaning and is never used again; what changes its kind gets another. */
  key: string;
  when?: Condition;
  /** Without it nothing is submitted, as long as it is shown. */
  isRequired?: boolean;
}

export interface Section {
  key: string;
  when?: Condition;
  questions: readonly Question[];
}

/** One edition of the questionnaire. */
export interface Edition {
  version: number;
  sections: readonly Section[];
}

/** How a number of this unit is read: `least` to `most`, in the unit itself. */
export function boundsOf({ unit, least, most, takesRange = false }: Measured): FigureBounds {
  return { kind: kinds[unit], least, most, takesRange };
}

const kinds: Record<Unit, FigureKind> = {
  subscribers: 'count',
  homes: 'count',
  people: 'count',
  places: 'count',
  contacts: 'count',
  attempts: 'calls',
  money: 'money',
  percent: 'share',
  days: 'count',
  minutes: 'minutes',
};

/** Whether half of one cannot be. Posts and attempts can: they are means. */
export function isWhole(unit: Unit): boolean {
  return unit === 'subscribers' || unit === 'homes' || unit === 'places';
}

/** The question of this key, in whatever section. */
export function findQuestion({ sections }: Edition, key: string): Question | undefined {
  return sections.flatMap(({ questions }) => questions).find((question) => question.key === key);
}

/** The numbers of a question whose provenance is asked, each by its name: a row of a table by month, or the whole. */
export function partsOf(question: Question): readonly string[] {
  if (question.is === 'months') return question.rows;
  if (question.is === 'number') return [whole];
  return question.is === 'list' && question.columns.some(({ is }) => is === 'number') ? [whole] : [];
}

/** The name of the only part of a question. */
export const whole = 'whole';
