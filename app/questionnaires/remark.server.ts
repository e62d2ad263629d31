import type { App } from '#app/app.server.ts';
import { whoIsTold } from '#app/leads/who-is-told.server.ts';
import { post } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { nameOfCompany } from '#app/people/find-client.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import type { Actor, Participant, Questionnaire, Remark } from './filling.ts';
import { findParticipation, type ParticipationRefused } from './find-participation.server.ts';
import { findQuestion } from './question.ts';
import { questionnaire as edition } from './questionnaire.ts';
import { byParticipant, findQuestionnaire, listParticipants, listRemarks, saveRemark } from './store.server.ts';
import { ownerOf, wayFor } from './take-step.server.ts';

export const longestRemark = 2000;
const mostADay = 100;
/** More than both sides ever say of some eighty questions. */
const mostInAll = 2000;
const day = 86_400_000;

export type Remarked =
  ParticipationRefused | { refused: 'no-question' | 'not-yours' | 'too-many' | 'full' } | { refused: undefined };

/** Somebody of the company says something of a question; whoever looks after the questionnaire hears of it. */
export function remarkAsClient(app: App, token: string, question: string, text: string): Remarked {
  return transact(app.db, (tx): Remarked => {
    const found = findParticipation(app, token, tx);
    if ('refused' in found) return found;
    const { questionnaire, participant } = found;
    if (!isAsked(participant, question)) return { refused: participant.section === null ? 'no-question' : 'not-yours' };
    const since = app.clock.now() - day;
    const theirs = listRemarks(tx, questionnaire.id).filter(({ staffId }) => staffId === null);
    if (theirs.length >= mostInAll) return { refused: 'full' };
    const recent = theirs.filter(({ at }) => at > since);
    if (recent.length >= mostADay) return { refused: 'too-many' };
    writeRemark(app, tx, questionnaire.id, byParticipant(participant), { question, text });
    tellUs(app, tx, questionnaire, participant, { is: 'remark', question, text });
    return { refused: undefined };
  });
}

/** One of us says something of a question; the owner hears of it, and any colleague who has spoken of it. */
export function remarkAtDesk(
  app: App,
  by: Person,
  questionnaireId: string,
  question: string,
  text: string,
): { refused: 'gone' | 'no-question' | undefined } {
  return transact(app.db, (tx) => {
    const questionnaire = findQuestionnaire(tx, questionnaireId);
    if (!questionnaire) return { refused: 'gone' };
    if (!findQuestion(edition, question)) return { refused: 'no-question' };
    writeRemark(app, tx, questionnaireId, { participantId: null, staffId: by.id }, { question, text });
    for (const reader of readersOf(tx, questionnaireId, question)) {
      const data = { ...wayFor(app, tx, questionnaire, reader), by: by.name, question, text };
      post(app, tx, { kind: 'questionnaire-asked', to: reader.address, locale: questionnaire.locale, data });
    }
    audit(app, tx, by.id, 'questionnaire-changed', { kind: 'questionnaire', id: questionnaireId }, { remark: 1 });
    return { refused: undefined };
  });
}

/** Who of the company is told what was said of a question. */
function readersOf(tx: Tx, questionnaireId: string, question: string): Participant[] {
  const spoken = new Set(
    listRemarks(tx, questionnaireId).flatMap((one) => (one.question === question ? (one.participantId ?? []) : [])),
  );
  const owner = ownerOf(tx, questionnaireId);
  const others = listParticipants(tx, questionnaireId).filter(({ id, endedAt }) => spoken.has(id) && endedAt === null);
  return [...(owner ? [owner] : []), ...others.filter(({ id }) => id !== owner?.id)];
}

/** Writes a remark down; of a question that is to be mended it is the mark. */
export function writeRemark(
  app: App,
  tx: Tx,
  questionnaireId: string,
  by: Actor,
  { question, text, asksCorrection = false }: Pick<Remark, 'question' | 'text'> & { asksCorrection?: boolean },
): void {
  const at = app.clock.now();
  saveRemark(tx, { id: app.newId(), questionnaireId, question, text, at, ...by, asksCorrection, settledAt: null });
}

type Told = { is: 'submitted'; number: number } | { is: 'remark'; question: string; text: string };

/** Tells whoever looks after the questionnaire what somebody of the company has done. */
export function tellUs(app: App, tx: Tx, questionnaire: Questionnaire, participant: Participant, what: Told): void {
  const { id, reference, companyId, consultantId } = questionnaire;
  const told = whoIsTold(app, tx, { assigneeId: consultantId });
  const company = nameOfCompany(tx, companyId);
  const data = { reference, company, id, by: participant.name, replyTo: participant.address, what };
  post(app, tx, { kind: 'questionnaire-told', ...told, data });
}

function isAsked({ section }: Participant, key: string): boolean {
  const asked = section === null ? edition.sections : edition.sections.filter((one) => one.key === section);
  return findQuestion({ ...edition, sections: [...asked] }, key) !== undefined;
}
