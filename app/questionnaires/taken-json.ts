import { entryOf, type Confidence, type Provenance, type Source, type Typed } from './answers.ts';
import type { CheckName, FindingUnit, Standing } from './check.ts';
import type { Filled } from './filled.ts';
import type { Month } from './month.ts';
import { progressOf, type SectionState } from './progress.ts';
import { worthOf } from './provenance.ts';
import { findQuestion, partsOf, type Question, type Unit } from './question.ts';
import { readAnswer, type Fault, type Value } from './read-answer.ts';
import { inOrder, type TakenQuestionnaire } from './taken.ts';
import { keysOf } from './upgrade.ts';

/**
 * A questionnaire for other programs. Keys of questions, rows, columns and options never change their meaning; what this
 * `format` holds is only ever added to. Moments are ISO 8601 in UTC, months `YYYY-MM`, per cent 0–100, money in the currency that
 * `company.currency` names.
 */
export interface TakenAsJson {
  format: 1;
  reference: string;
  company: string;
  madeAt: string;
  /** null: it is still filled in. */
  submittedAt: string | null;
  /** The edition of the questionnaire whose keys these are. */
  edition: number;
  /** The months that the tables are for, the oldest first. */
  period: Month[];
  /** By the key of each section that appears. */
  sections: Record<string, { state: SectionState; asked: number; answered: number }>;
  /** By the key of every question: first as this edition asks them, then what it asks no more. */
  answers: Record<string, JsonAnswer>;
  /** Numbers that do not agree, and those that were held against each other and do. */
  checks: JsonCheck[];
}

interface JsonAnswer {
  /** null: this edition asks it no more. */
  section: string | null;
  kind: Question['is'] | null;
  unit: Unit | null;
  /** Whether it appears, by what was answered elsewhere. */
  isAsked: boolean;
  /** As it was typed, whether it can be read or not; null where nothing was. */
  typed: Typed | null;
  /** As it was understood; what cannot be read is not there, see `faults`. A range has `low`, `mode` and `high`. */
  value: Value | null;
  faults: Fault[];
  /** Of each number, or each row of a table: what was said of it, and the confidence that follows. */
  provenance: Record<string, JsonWorth>;
  answeredBy: string | null;
  answeredAt: string | null;
}

interface JsonWorth {
  source: Source | null;
  from: Month | null;
  until: Month | null;
  /** As it was said, or as is usual for the source. */
  confidence: Confidence | null;
  typed: Provenance | null;
}

interface JsonCheck {
  check: CheckName;
  at: string | null;
  standing: Standing;
  unit: FindingUnit;
  said: number;
  against: number;
  gap: number;
  explanation: string | null;
  questions: readonly string[];
}

export function takenAsJson(taken: TakenQuestionnaire, filled: Filled): TakenAsJson {
  const { reference, company, at, submittedAt, findings } = taken;
  const sections = progressOf(filled, taken.marks).map(
    ({ section, state, asked, answered }) => [section, { state, asked, answered }] as const,
  );
  const answers = keysOf(filled.edition, [filled.answers]).map((key) => [key, answerOf(taken, filled, key)] as const);
  return {
    ...{ format: 1, reference, company, madeAt: moment(at) },
    submittedAt: submittedAt === null ? null : moment(submittedAt),
    edition: filled.edition.version,
    period: filled.period,
    sections: Object.fromEntries(sections),
    answers: Object.fromEntries(answers),
    checks: inOrder(findings).map(({ check, standing, unit, said, against, gap, explanation, questions, ...one }) => ({
      ...{ check, at: one.at, standing, unit, said, against, gap, explanation, questions },
    })),
  };
}

function answerOf({ answered, locale }: TakenQuestionnaire, filled: Filled, key: string): JsonAnswer {
  const question = findQuestion(filled.edition, key);
  const entry = entryOf(filled.answers, key);
  const shown = filled.readings.get(key);
  const reading = shown ?? (question ? readAnswer(question, entry, locale) : null);
  const last = Object.hasOwn(answered, key) ? answered[key] : undefined;
  const parts = question ? partsOf(question) : Object.keys(entry?.provenance ?? {});
  return {
    section: filled.edition.sections.find(({ questions }) => questions.some((one) => one.key === key))?.key ?? null,
    kind: question?.is ?? null,
    unit: question && 'unit' in question ? question.unit : null,
    isAsked: shown !== undefined,
    typed: entry?.typed ?? null,
    value: reading?.value ?? null,
    faults: reading?.faults ?? [],
    provenance: Object.fromEntries(
      parts.map((part) => [part, { ...worthOf(filled.answers, key, part), typed: entry?.provenance[part] ?? null }]),
    ),
    answeredBy: last?.by ?? null,
    answeredAt: last ? moment(last.at) : null,
  };
}

function moment(at: number): string {
  return new Date(at).toISOString();
}
