import type { App } from '#app/app.server.ts';
import { nameOfCompany, namesOf } from '#app/people/find-client.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Answers } from './answers.ts';
import { listExplanations, listMarks } from './answer-store.server.ts';
import type { Finding } from './check.ts';
import { readFilled, type Filled } from './filled.ts';
import type {
  Actor,
  Answered,
  AttachedFile,
  Participant,
  Questionnaire,
  Remark,
  Submitted,
  TakenStep,
} from './filling.ts';
import { loadAnswers } from './load-answers.server.ts';
import { obstaclesOf, progressOf, type Marks, type Obstacles, type SectionProgress } from './progress.ts';
import { questionnaire as edition } from './questionnaire.ts';
import { reconcile, type Explanations } from './reconcile.ts';
import { listFiles, listParticipants, listRemarks, listSteps, listSubmissions } from './store.server.ts';

/** All that is known of a questionnaire, and all that follows from it. */
export interface Overview {
  questionnaire: Questionnaire;
  company: string;
  answers: Answers;
  answered: Record<string, Answered>;
  filled: Filled;
  marks: Marks;
  explanations: Explanations;
  findings: Finding[];
  progress: SectionProgress[];
  obstacles: Obstacles;
  participants: Participant[];
  remarks: Remark[];
  files: AttachedFile[];
  steps: TakenStep[];
  submissions: Submitted[];
  /** Whoever has had to do with it, by their id: of the company and of us. */
  names: Record<string, string>;
}

/** Reads it once, in a fixed number of statements. */
export function lookOver(
  app: App,
  questionnaire: Questionnaire,
  db: App['db'] = app.db,
  locale: Locale = questionnaire.locale,
): Overview {
  const { id, consultantId } = questionnaire;
  const { answers, answered } = loadAnswers(db, questionnaire);
  const filled = readFilled(edition, answers, locale);
  const [marks, explanations] = [listMarks(db, id), listExplanations(db, id)];
  const findings = reconcile(filled, explanations, dayInMoscow(app.clock.now()));
  const [participants, remarks, steps] = [listParticipants(db, id), listRemarks(db, id), listSteps(db, id)];
  const staff = [consultantId, ...[...remarks, ...steps].flatMap(({ staffId }) => staffId ?? [])];
  return {
    ...{ questionnaire, company: nameOfCompany(db, questionnaire.companyId) },
    ...{ answers, answered, filled, marks, explanations, findings, participants, remarks, steps },
    progress: progressOf(filled, marks),
    obstacles: obstaclesOf(filled, marks, findings),
    files: listFiles(db, id),
    submissions: listSubmissions(db, id),
    names: {
      ...namesOf(db, [...new Set(staff)]),
      ...Object.fromEntries(participants.map((one) => [one.id, one.name])),
    },
  };
}

/** How whoever did it is called; undefined where the house did it by itself. */
export function nameOf(
  { names }: Pick<Overview, 'names'>,
  { participantId, staffId }: Partial<Actor>,
): string | undefined {
  return names[participantId ?? staffId ?? ''];
}
