import type { Locale } from '#app/words/locale.ts';
import type { Answers } from './answers.ts';
import type { Explanations } from './reconcile.ts';
import type { QuestionnaireState } from './questionnaire-state.ts';

/** A questionnaire that one company fills in: «А-2026-0001». */
export interface Questionnaire {
  id: string;
  reference: string;
  companyId: string;
  /** Who of us reads it. */
  consultantId: string;
  /** That of the year before, whose answers it began with. */
  previousId: string | null;
  locale: Locale;
  state: QuestionnaireState;
  /** The version of the edition that its answers are kept under. */
  edition: number;
  /** Grows with every save: a form says which it has seen. */
  seq: number;
  /** `YYYY-MM-DD` */
  dueOn: string | null;
  /** What the consultant wrote in the invitation. */
  note: string;
  createdAt: number;
  changedAt: number;
  submittedAt: number | null;
}

/** Somebody who fills it in. The owner has all of it; a colleague one section, sent by the owner. */
export interface Participant {
  id: string;
  questionnaireId: string;
  /** The owner, as the client they are known as; null of a colleague. */
  personId: string | null;
  name: string;
  address: string;
  /** The only section of a colleague; null of the owner. */
  section: string | null;
  note: string;
  dueOn: string | null;
  invitedAt: number;
  /** A colleague has given the section back. */
  handedBackAt: number | null;
  /** Their link leads nowhere any more. */
  endedAt: number | null;
  remindedAt: number | null;
}

/** What has become of a questionnaire, step by step. */
export type Step =
  | { what: 'invited' | 'link-renewed' | 'revoked'; participantId: string }
  | { what: 'carried-over'; questions: number }
  | { what: 'section-sent' | 'handed-back' | 'taken-back' | 'sent-again'; section: string; participantId: string }
  | { what: 'said-ready' | 'reopened'; section: string }
  | { what: 'submitted'; number: number }
  | { what: 'returned'; text: string; questions: string[] };

/** Who did it: one of the company, one of us, or the house by itself. */
export interface Actor {
  participantId: string | null;
  staffId: string | null;
}

export interface TakenStep extends Actor {
  id: string;
  at: number;
  step: Step;
}

/** What was said of one question, by either side. */
export interface Remark extends Actor {
  id: string;
  question: string;
  text: string;
  at: number;
  /** The consultant asks to mend the answer: it marks the question until the next submission. */
  asksCorrection: boolean;
  settledAt: number | null;
}

export interface AttachedFile {
  id: string;
  section: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  storedAt: number;
  participantId: string | null;
}

/** That it was submitted, by whom, and the hash of the paper that was printed of it, if it was. */
export interface Submitted {
  number: number;
  at: number;
  participantId: string | null;
  paperSha256: string | null;
}

/** What was submitted, as it was then. */
export interface Submission extends Omit<Submitted, 'paperSha256'> {
  answers: Answers;
  explanations: Explanations;
}

/** Who answered a question last. */
export interface Answered {
  at: number;
  participantId: string | null;
}

/** `referenceOf(2026, 7)` → «А-2026-0007», with a Cyrillic А. */
export function referenceOf(year: number, number: number): string {
  return `А-${year}-${String(number).padStart(4, '0')}`;
}

/** Who has all of it: the last of them who was invited. */
export function ownerAmong(participants: readonly Participant[]): Participant | undefined {
  return participants.findLast(({ section, endedAt }) => section === null && endedAt === null);
}

/** A colleague has the section before them: what they save is taken. */
export function holdsSection({ section, handedBackAt, endedAt }: Participant): boolean {
  return section !== null && handedBackAt === null && endedAt === null;
}

/** What a page of it has seen: another one than now means that it has changed since. */
export function seenOfQuestionnaire({ seq, changedAt }: Pick<Questionnaire, 'seq' | 'changedAt'>): string {
  return `${seq}-${changedAt}`;
}
