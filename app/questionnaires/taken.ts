import type { Locale } from '#app/words/locale.ts';
import { entryOf, type Answers, type Entry } from './answers.ts';
import type { Finding, Standing } from './check.ts';
import { readFilled, type Filled } from './filled.ts';
import { faultsOfProvenance } from './provenance.ts';
import { progressOf, type Marks } from './progress.ts';
import type { Edition, Question } from './question.ts';
import { readAnswer, type Reading } from './read-answer.ts';
import { upgradeAnswers, upgrades } from './upgrade.ts';

/** A questionnaire as it is taken away: plain data, so that it can be handed over to another thread. */
export interface TakenQuestionnaire {
  /** What it is called among papers: «А-2026-0001». */
  reference: string;
  company: string;
  /** The language of the copy. */
  locale: Locale;
  /** When the copy was made, and when it was submitted; null while it is still filled in. */
  at: number;
  submittedAt: number | null;
  answers: Answers;
  /** All that `reconcile` found, with what was said to it. */
  findings: Finding[];
  /** Who answered last and when, by the key of the question, as far as it is known. */
  answered: Record<string, { by: string; at: number }>;
  marks: Marks;
}

/** One answer with all that is known of it. */
export interface TakenAnswer {
  question: Question;
  /** undefined: nobody has answered. */
  entry: Entry | undefined;
  reading: Reading;
  /** The form asks it no more, because of what was answered elsewhere. */
  isHidden: boolean;
}

export interface TakenSection {
  key: string;
  answers: TakenAnswer[];
}

/** As `readFilled`, of answers of any edition. */
export function fillTaken({ answers, locale }: TakenQuestionnaire, edition: Edition): Filled {
  return readFilled(edition, upgradeAnswers(answers, edition, upgrades), locale);
}

/** Each section that appears or holds an answer; of its questions those that appear or are answered. */
export function sectionsTaken(filled: Filled, locale: Locale): TakenSection[] {
  return filled.edition.sections.flatMap(({ key, questions }) => {
    const answers = questions.flatMap((question): TakenAnswer[] => {
      const entry = entryOf(filled.answers, question.key);
      const shown = filled.readings.get(question.key);
      if (!shown && !entry) return [];
      return [{ question, entry, reading: shown ?? readHidden(question, entry, locale), isHidden: !shown }];
    });
    return answers.length > 0 ? [{ key, answers }] : [];
  });
}

/** What cannot be first, then what asks, then what is explained; what agrees comes last. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => order[a.standing] - order[b.standing]);
}

/** How many of the questions that appear are answered. */
export function countAnswered(filled: Filled, marks: Marks): { asked: number; answered: number } {
  const sections = progressOf(filled, marks);
  const sum = (of: 'asked' | 'answered') => sections.reduce((all, one) => all + one[of], 0);
  return { asked: sum('asked'), answered: sum('answered') };
}

const order: Record<Standing, number> = { errs: 0, asks: 1, explained: 2, agrees: 3 };

function readHidden(question: Question, entry: Entry | undefined, locale: Locale): Reading {
  const reading = readAnswer(question, entry, locale);
  return { ...reading, faults: [...reading.faults, ...faultsOfProvenance(question, entry)] };
}
