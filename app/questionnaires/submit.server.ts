import type { App } from '#app/app.server.ts';
import { post } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import { keepFile } from '#app/storage/files.server.ts';
import { deleteEarlierVersions } from './answer-store.server.ts';
import type { Participant, Submission } from './filling.ts';
import { findParticipation, type ParticipationRefused } from './find-participation.server.ts';
import { lookOver, type Overview } from './look-over.server.ts';
import { moveMark } from './mark-section.server.ts';
import { canSubmit } from './progress.ts';
import { findQuestion } from './question.ts';
import { questionnaire as edition } from './questionnaire.ts';
import { nextState, type QuestionnaireState } from './questionnaire-state.ts';
import { tellUs, writeRemark } from './remark.server.ts';
import {
  byParticipant,
  findQuestionnaire,
  saveSubmission,
  settleRemarks,
  updateQuestionnaire,
} from './store.server.ts';
import { ownerOf, takeStep, wayFor } from './take-step.server.ts';

/** What the owner sends: `seq` is what they have seen of it, `paper` what goes with the receipt. */
export interface Sending {
  seq: number;
  paper: (Pick<ReceivedFile, 'temporary' | 'sha256'> & { name: string }) | null;
}

/** `changed`: somebody has answered something since the owner looked it over. */
export type Unsubmitted = ParticipationRefused | { refused: 'not-yours' | 'closed' | 'changed' | 'not-ready' };

export type Submitted = Unsubmitted | { refused: undefined; number: number };

type Ready = { refused: undefined; participant: Participant; state: QuestionnaireState; over: Overview };

/** Whether what the owner has looked over can be submitted as it stands, and what there is to submit. */
export function readyToSubmit(app: App, token: string, seq: number, db: Db = app.db): Unsubmitted | Ready {
  const found = findParticipation(app, token, db);
  if ('refused' in found) return found;
  const { questionnaire, participant } = found;
  if (participant.section !== null) return { refused: 'not-yours' };
  const state = nextState(questionnaire.state, 'submitted');
  if (state === null) return { refused: 'closed' };
  if (questionnaire.seq !== seq) return { refused: 'changed' };
  const over = lookOver(app, questionnaire, db);
  return canSubmit(over.obstacles) ? { refused: undefined, participant, state, over } : { refused: 'not-ready' };
}

/** The owner submits all of it. From then on nothing changes, until a consultant returns it for correction. */
export function submitQuestionnaire(app: App, token: string, { seq, paper }: Sending): Submitted {
  return transact(app.db, (tx): Submitted => {
    const ready = readyToSubmit(app, token, seq, tx);
    if (ready.refused !== undefined) return ready;
    const { participant, state } = ready;
    const { questionnaire, answers, explanations, submissions } = ready.over;

    if (paper) keepFile(app, paper);
    const at = app.clock.now();
    const number = submissions.length + 1;
    const submission: Submission = { number, at, participantId: participant.id, answers, explanations };
    saveSubmission(tx, questionnaire.id, submission, paper?.sha256 ?? null);
    updateQuestionnaire(tx, questionnaire.id, { state, submittedAt: at });
    deleteEarlierVersions(tx, questionnaire.id);
    settleRemarks(tx, questionnaire.id, at);
    takeStep(app, tx, questionnaire.id, byParticipant(participant), { what: 'submitted', number });
    const attached = paper ? [{ name: paper.name, sha256: paper.sha256 }] : [];
    const data = { ...wayFor(app, tx, questionnaire, participant), number, at, attached };
    const { locale } = questionnaire;
    post(app, tx, { kind: 'questionnaire-submitted', to: participant.address, locale, data });
    tellUs(app, tx, questionnaire, participant, { is: 'submitted', number });
    return { refused: undefined, number };
  });
}

/** A question that is to be mended, and why. */
export interface Correction {
  question: string;
  text: string;
}

/** A consultant gives it back: what is marked is to be mended, all is open again. */
export function returnQuestionnaire(
  app: App,
  by: Person,
  questionnaireId: string,
  { text, corrections }: { text: string; corrections: Correction[] },
): { refused: 'gone' | 'not-submitted' | undefined } {
  return transact(app.db, (tx) => {
    const questionnaire = findQuestionnaire(tx, questionnaireId);
    if (!questionnaire) return { refused: 'gone' };
    const state = nextState(questionnaire.state, 'returned');
    if (state === null) return { refused: 'not-submitted' };
    const actor = { participantId: null, staffId: by.id };
    const known = corrections.filter(({ question }) => findQuestion(edition, question));
    for (const correction of known)
      writeRemark(app, tx, questionnaireId, actor, { ...correction, asksCorrection: true });
    for (const section of sectionsOf(known)) moveMark(app, tx, questionnaireId, section, 'returned');
    updateQuestionnaire(tx, questionnaireId, { state, submittedAt: null });
    const questions = known.map(({ question }) => question);
    takeStep(app, tx, questionnaireId, actor, { what: 'returned', text, questions });
    const owner = ownerOf(tx, questionnaireId);
    if (owner) {
      const data = { ...wayFor(app, tx, questionnaire, owner), by: by.name, text, marked: known.length };
      post(app, tx, { kind: 'questionnaire-returned', to: owner.address, locale: questionnaire.locale, data });
    }
    audit(app, tx, by.id, 'questionnaire-returned', { kind: 'questionnaire', id: questionnaireId }, {});
    return { refused: undefined };
  });
}

function sectionsOf(corrections: Correction[]): string[] {
  const keys = new Set(corrections.map(({ question }) => question));
  return edition.sections.filter(({ questions }) => questions.some(({ key }) => keys.has(key))).map(({ key }) => key);
}
