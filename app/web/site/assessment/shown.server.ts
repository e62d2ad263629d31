import type { App } from '#app/app.server.ts';
import { readAnswers, searchOf, type Answers, type Doubt, type Fault } from '#app/assessments/answers.ts';
import { assess, type Assessment } from '#app/assessments/assess.server.ts';
import { lossOf, type Loss } from '#app/assessments/loss.ts';
import { inputOf } from '#app/assessments/network-input.ts';
import { askBack, searchIfOther, type AskedBack } from '#app/assessments/other-readings.ts';
import { completeInput, type Premises } from '#app/churn/premises.ts';
import { addressOf, pathsIn } from '#app/web/http/paths.ts';
import { localeOf } from '#app/web/http/locale.ts';

/** What the page shows. `premises` is all that the answers and our assumptions come to. */
export type Shown =
  | { is: 'blank' }
  | { is: 'elsewhere'; path: string }
  | { is: 'faulty'; answers: Answers; faults: Fault[]; premises: Premises }
  | { is: 'busy'; answers: Answers; faults: Fault[]; premises: Premises }
  | Answered;

export interface Answered extends Assessment {
  is: 'answered';
  answers: Answers;
  /** How a number was read, and the address of the page if it is read otherwise. */
  doubts: (Doubt & { search: string })[];
  asked: AskedBack[];
  loss: Loss;
  /** This answer's own query string and whole address. */
  search: string;
  address: string;
}

/** Answers that are understood have one address; whoever asks at another one is sent there. */
export async function showAssessment(app: App, request: Request): Promise<Shown> {
  const { searchParams, search: asked } = new URL(request.url);
  const locale = localeOf(request);
  const reading = readAnswers(searchParams, locale);
  if (reading.is === 'nothing-asked') return { is: 'blank' };
  const { answers } = reading;
  const input = inputOf(answers);
  if (reading.is === 'faulty') return { ...reading, premises: completeInput(input) };
  const search = searchOf(answers);
  const path = pathsIn(locale).assessment + search;
  // Where a number could be read in two ways, what was typed is needed to say so.
  if (asked !== search && reading.doubts.length === 0) return { is: 'elsewhere', path };
  const assessment = await assess(input);
  if ('refused' in assessment) return { is: 'busy', answers, faults: [], premises: completeInput(input) };
  return {
    ...{ is: 'answered', answers, search, ...assessment },
    doubts: reading.doubts.map((doubt) => ({ ...doubt, search: searchIfOther(answers, doubt) })),
    asked: askBack(answers),
    loss: lossOf(assessment.estimate),
    address: addressOf(app.config, path),
  };
}
