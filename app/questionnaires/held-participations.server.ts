import { nameOfCompany } from '#app/people/find-client.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { Participant, Remark } from './filling.ts';
import { listParticipationsOf, listRemarksBy } from './participation-store.server.ts';
import { findQuestionnaire } from './store.server.ts';

/** What is held of somebody who fills in a questionnaire, or one section of it. */
export interface HeldParticipation extends Omit<Participant, 'personId' | 'remindedAt'> {
  reference: string;
  company: string;
  remarks: Pick<Remark, 'question' | 'text' | 'at'>[];
}

export function listHeldParticipations(db: Db, addressKey: string, personId: string | undefined): HeldParticipation[] {
  return listParticipationsOf(db, addressKey, personId).flatMap((participation) => {
    const { addressKey: _, personId: __, remindedAt: ___, ...own } = participation;
    const questionnaire = findQuestionnaire(db, own.questionnaireId);
    if (!questionnaire) return [];
    const company = nameOfCompany(db, questionnaire.companyId);
    const remarks = listRemarksBy(db, own.id).map(({ question, text, at }) => ({ question, text, at }));
    return [{ ...own, reference: questionnaire.reference, company, remarks }];
  });
}
