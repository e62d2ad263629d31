import type { App } from '#app/app.server.ts';
import { drawAllowance, post, recipientKeyOf } from '#app/mail/outbox.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { nameOfCompany } from '#app/people/find-client.server.ts';
import { endLinksOf } from '#app/people/links.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { holdsSection, type Participant, type Questionnaire } from './filling.ts';
import { findParticipation, type ParticipationRefused } from './find-participation.server.ts';
import { findOwner, moveMark, type MarkRefused } from './mark-section.server.ts';
import { isOpen } from './questionnaire-state.ts';
import {
  byParticipant,
  findParticipant,
  listParticipants,
  saveParticipant,
  updateParticipant,
} from './store.server.ts';
import { ownerOf, takeStep, wayFor } from './take-step.server.ts';

/** To whom a section goes, and what is asked of them. */
export interface Delegation {
  name: string;
  address: string;
  note: string;
  /** `YYYY-MM-DD` */
  dueOn: string | null;
}

export type Delegated =
  | MarkRefused
  | { refused: 'too-many'; until: number }
  | { refused: 'too-many-colleagues' }
  | { refused: undefined; participant: Participant };

const mostColleagues = 50;

/** Sends one section to a colleague, by a link of its own. */
export function sendSection(
  app: App,
  token: string,
  section: string,
  { name, address, note, dueOn }: Delegation,
  origin: Origin,
): Delegated {
  return transact(app.db, (tx): Delegated => {
    const found = findOwner(app, tx, token, section);
    if (found.refused !== undefined) return found;
    const { questionnaire, participant: owner } = found;
    if (listParticipants(tx, questionnaire.id).length > mostColleagues) return { refused: 'too-many-colleagues' };
    const { tooManyUntil, ...allowance } = drawAllowance(app, tx, address, origin.ip);
    if (tooManyUntil !== undefined) return { refused: 'too-many', until: tooManyUntil };
    if (moveMark(app, tx, questionnaire.id, section, 'sent-to-colleague') === null) return { refused: 'not-now' };
    const colleague: Participant = {
      ...{ id: app.newId(), questionnaireId: questionnaire.id, personId: null, name, address, section, note, dueOn },
      ...{ invitedAt: app.clock.now(), handedBackAt: null, endedAt: null, remindedAt: null },
    };
    saveParticipant(tx, { ...colleague, addressKey: recipientKeyOf(app, address) });
    const step = { what: 'section-sent', section, participantId: colleague.id } as const;
    takeStep(app, tx, questionnaire.id, byParticipant(owner), step);
    postSection(app, tx, questionnaire, colleague, { by: owner.name, isAgain: false }, allowance);
    return { refused: undefined, participant: colleague };
  });
}

/** The owner takes a section back; the colleague's link leads nowhere from now on. */
export function takeSectionBack(app: App, token: string, section: string): MarkRefused | { refused: undefined } {
  return transact(app.db, (tx) => {
    const found = findOwner(app, tx, token, section);
    if (found.refused !== undefined) return found;
    const { questionnaire, participant: owner } = found;
    if (!moveMark(app, tx, questionnaire.id, section, 'taken-back')) return { refused: 'not-now' };
    for (const colleague of listParticipants(tx, questionnaire.id)) {
      if (colleague.section !== section || !holdsSection(colleague)) continue;
      updateParticipant(tx, colleague.id, { endedAt: app.clock.now() });
      endLinksOf(app, tx, [colleague.id], ['questionnaire']);
      const step = { what: 'taken-back', section, participantId: colleague.id } as const;
      takeStep(app, tx, questionnaire.id, byParticipant(owner), step);
    }
    return { refused: undefined };
  });
}

/** The colleague has done what they could: the owner hears of it. The link still shows the section. */
export function handBack(
  app: App,
  token: string,
): ParticipationRefused | { refused: 'closed' | 'not-now' } | { refused: undefined } {
  return transact(app.db, (tx) => {
    const found = findParticipation(app, token, tx);
    if ('refused' in found) return found;
    const { questionnaire, participant } = found;
    const { section } = participant;
    if (!isOpen(questionnaire.state)) return { refused: 'closed' };
    if (section === null || !holdsSection(participant)) return { refused: 'not-now' };
    updateParticipant(tx, participant.id, { handedBackAt: app.clock.now() });
    moveMark(app, tx, questionnaire.id, section, 'handed-back');
    const step = { what: 'handed-back', section, participantId: participant.id } as const;
    takeStep(app, tx, questionnaire.id, byParticipant(participant), step);
    const owner = ownerOf(tx, questionnaire.id);
    if (owner) {
      const data = { ...wayFor(app, tx, questionnaire, owner), section, by: participant.name };
      post(app, tx, { kind: 'questionnaire-handed-back', to: owner.address, locale: questionnaire.locale, data });
    }
    return { refused: undefined };
  });
}

/** What a colleague has handed back is sent to them once more, with what is to be mended. */
export function sendSectionAgain(
  app: App,
  token: string,
  section: string,
  { participantId, note, dueOn }: { participantId: string; note: string; dueOn: string | null },
): MarkRefused | { refused: undefined } {
  return transact(app.db, (tx) => {
    const found = findOwner(app, tx, token, section);
    if (found.refused !== undefined) return found;
    const { questionnaire, participant: owner } = found;
    const colleague = findParticipant(tx, participantId);
    const wasTheirs = colleague?.questionnaireId === questionnaire.id && colleague.section === section;
    if (!wasTheirs || colleague.handedBackAt === null || colleague.endedAt !== null) return { refused: 'not-now' };
    if (moveMark(app, tx, questionnaire.id, section, 'sent-to-colleague') === null) return { refused: 'not-now' };
    const change = { note, dueOn, handedBackAt: null, remindedAt: null };
    updateParticipant(tx, colleague.id, change);
    const step = { what: 'sent-again', section, participantId } as const;
    takeStep(app, tx, questionnaire.id, byParticipant(owner), step);
    postSection(app, tx, questionnaire, { ...colleague, ...change }, { by: owner.name, isAgain: true });
    return { refused: undefined };
  });
}

function postSection(
  app: App,
  tx: Tx,
  questionnaire: Questionnaire,
  colleague: Participant,
  { by, isAgain }: { by: string; isAgain: boolean },
  allowance: Parameters<typeof post>[3] = {},
): void {
  const { note, dueOn, section } = colleague;
  if (section === null) return;
  const company = nameOfCompany(tx, questionnaire.companyId);
  const data = { ...wayFor(app, tx, questionnaire, colleague), company, section, by, note, dueOn, isAgain };
  const { locale } = questionnaire;
  post(app, tx, { kind: 'questionnaire-section', to: colleague.address, locale, data }, allowance);
}
