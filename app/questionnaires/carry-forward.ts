import type { Answers } from './answers.ts';
import { findQuestion, type Edition } from './question.ts';

/** Begins next year's: all but tables by month. */
export function carryForward(answers: Answers, edition: Edition): Answers {
  const entries = Object.entries(answers.entries).filter(([key]) => findQuestion(edition, key)?.is !== 'months');
  return { version: edition.version, entries: Object.fromEntries(entries) };
}
