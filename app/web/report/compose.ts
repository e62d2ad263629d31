import type { SentReport } from '#app/assessments/sent-report.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Part } from './blocks.ts';
import { answerPart } from './compose-answer.ts';
import { changesPart } from './compose-changes.ts';
import { keptPart, lossPart, narrowingPart, worthPart } from './compose-estimate.ts';
import { debtPart, howPart, questionsPart } from './compose-notes.ts';
import { registerPart } from './compose-register.ts';
import { replacedPart } from './compose-replaced.ts';
import { scenariosPart } from './compose-scenarios.ts';

/** A report, its number, and what it needs to speak. */
export interface Composing {
  words: Words;
  locale: Locale;
  report: SentReport;
  /** Of this version. */
  number: number;
  /** The whole address of a path, for what may be read on paper. */
  whole: (path: string) => string;
}

/** All that a report says, in its order; what it has nothing to say of is left out. */
export function composeReport(composing: Composing): Part[] {
  return [
    changesPart(composing),
    conclusionPart(composing),
    answerPart(composing),
    scenariosPart(composing),
    replacedPart(composing),
    lossPart(composing),
    keptPart(composing),
    worthPart(composing),
    narrowingPart(composing),
    debtPart(composing),
    questionsPart(composing),
    registerPart(composing),
    howPart(composing),
  ].filter((part) => part !== undefined);
}

function conclusionPart({ words, report }: Composing): Part | undefined {
  const { conclusion } = report;
  if (conclusion.trim() === '') return undefined;
  return { id: 'conclusion', heading: words.report.conclusion, blocks: [{ is: 'markdown', text: conclusion }] };
}
