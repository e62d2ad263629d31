import type { App } from '#app/app.server.ts';
import { recipientKeyOf, post } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { findClientOf } from '#app/people/find-client.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { yearOf } from '#app/leads/reference.ts';
import type { Company } from '#app/people/company.ts';
import type { Person } from '#app/people/person.ts';
import { saveNewAnswer } from './answer-store.server.ts';
import { carryForward } from './carry-forward.ts';
import { endParticipation } from './end-participation.server.ts';
import { referenceOf, type Participant, type Questionnaire } from './filling.ts';
import { loadAnswers } from './load-answers.server.ts';
import { questionnaire as edition } from './questionnaire.ts';
import { isOpen } from './questionnaire-state.ts';
import {
  findParticipant,
  findQuestionnaire,
  listQuestionnairesOf,
  saveParticipant,
  saveQuestionnaire,
  takeNumber,
} from './store.server.ts';
import { ownerOf, takeStep, wayFor } from './take-step.server.ts';

/** What a consultant says who invites: `previousId` is the questionnaire whose answers it begins with. */
export interface Invitation {
  companyId: string;
  personId: string;
  dueOn: string | null;
  note: string;
  previousId: string | null;
}

/** `open-already`: the company has one that is not submitted yet. */
export type Invited =
  | { refused: undefined; questionnaire: Questionnaire }
  | { refused: 'nobody' | 'not-theirs' }
  | { refused: 'open-already'; id: string };

/** Asks a company to fill a questionnaire in: one of its people gets a letter with a link to it. */
export function inviteToQuestionnaire(app: App, by: Person, invitation: Invitation): Invited {
  return transact(app.db, (tx): Invited => {
    const found = findClientOf(tx, invitation.companyId, invitation.personId);
    if (!found) return { refused: 'nobody' };
    const earlier = listQuestionnairesOf(tx, invitation.companyId);
    const open = earlier.find(({ state }) => isOpen(state));
    if (open) return { refused: 'open-already', id: open.id };
    const previous = earlier.find(({ id }) => id === invitation.previousId);
    if (invitation.previousId !== null && !previous) return { refused: 'not-theirs' };

    const questionnaire = begin(app, tx, by, invitation, found.person.locale);
    const participant = admit(app, tx, questionnaire, found.person);
    const actor = { participantId: null, staffId: by.id };
    takeStep(app, tx, questionnaire.id, actor, { what: 'invited', participantId: participant.id });
    if (previous) {
      const questions = beginWith(app, tx, questionnaire, previous);
      takeStep(app, tx, questionnaire.id, actor, { what: 'carried-over', questions });
    }
    postInvitation(app, tx, questionnaire, participant, found.company, by);
    audit(app, tx, by.id, 'questionnaire-sent', { kind: 'questionnaire', id: questionnaire.id }, {});
    return { refused: undefined, questionnaire };
  });
}

/** Somebody else of the company has it from now on; whoever had it before has no way in any more. */
export function handOverQuestionnaire(
  app: App,
  by: Person,
  questionnaireId: string,
  personId: string,
): { refused: 'nobody' | undefined } {
  return transact(app.db, (tx) => {
    const questionnaire = findQuestionnaire(tx, questionnaireId);
    const found = questionnaire && findClientOf(tx, questionnaire.companyId, personId);
    if (!found) return { refused: 'nobody' };
    const owner = ownerOf(tx, questionnaireId);
    if (owner) end(app, tx, owner, by);
    const participant = admit(app, tx, questionnaire, found.person);
    const actor = { participantId: null, staffId: by.id };
    takeStep(app, tx, questionnaireId, actor, { what: 'invited', participantId: participant.id });
    postInvitation(app, tx, questionnaire, participant, found.company, by);
    audit(app, tx, by.id, 'questionnaire-sent', { kind: 'questionnaire', id: questionnaireId }, {});
    return { refused: undefined };
  });
}

/** Takes the links of somebody back, at once. What they have answered stays. */
export function revokeParticipant(
  app: App,
  by: Person,
  questionnaireId: string,
  participantId: string,
): { refused: 'gone' | undefined } {
  return transact(app.db, (tx) => {
    const participant = findParticipant(tx, participantId);
    if (participant?.questionnaireId !== questionnaireId || participant.endedAt !== null) return { refused: 'gone' };
    end(app, tx, participant, by);
    audit(app, tx, by.id, 'questionnaire-changed', { kind: 'questionnaire', id: questionnaireId }, { revoked: 1 });
    return { refused: undefined };
  });
}

function begin(app: App, tx: Tx, by: Person, invitation: Invitation, locale: Person['locale']): Questionnaire {
  const now = app.clock.now();
  const year = yearOf(now);
  const { companyId, dueOn, note, previousId } = invitation;
  const questionnaire: Questionnaire = {
    ...{ id: app.newId(), reference: referenceOf(year, takeNumber(tx, year)), companyId, consultantId: by.id },
    ...{ previousId, locale, state: 'filling', edition: edition.version, seq: 0, dueOn, note },
    ...{ createdAt: now, changedAt: now, submittedAt: null },
  };
  saveQuestionnaire(tx, questionnaire);
  return questionnaire;
}

function admit(app: App, tx: Tx, questionnaire: Questionnaire, { id: personId, name, address }: Person): Participant {
  const participant: Participant = {
    ...{ id: app.newId(), questionnaireId: questionnaire.id, personId, name, address, section: null, note: '' },
    ...{ dueOn: questionnaire.dueOn, invitedAt: app.clock.now(), handedBackAt: null, endedAt: null, remindedAt: null },
  };
  saveParticipant(tx, { ...participant, addressKey: recipientKeyOf(app, address) });
  return participant;
}

function beginWith(app: App, tx: Tx, { id }: Questionnaire, previous: Questionnaire): number {
  const { entries } = carryForward(loadAnswers(tx, previous).answers, edition);
  const version = { seq: 0, at: app.clock.now(), participantId: null, form: null };
  for (const [question, entry] of Object.entries(entries)) {
    saveNewAnswer(tx, id, { question, entry, ...version });
  }
  return Object.keys(entries).length;
}

function end(app: App, tx: Tx, participant: Participant, by: Person): void {
  const { id, questionnaireId } = participant;
  endParticipation(app, tx, participant);
  takeStep(app, tx, questionnaireId, { participantId: null, staffId: by.id }, { what: 'revoked', participantId: id });
}

function postInvitation(
  app: App,
  tx: Tx,
  questionnaire: Questionnaire,
  participant: Participant,
  company: Company,
  by: Person,
): void {
  const { note, dueOn, locale } = questionnaire;
  const data = { ...wayFor(app, tx, questionnaire, participant), company: company.name, by: by.name, note, dueOn };
  post(app, tx, { kind: 'questionnaire-invited', to: participant.address, locale, data });
}
