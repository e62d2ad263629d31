import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { findLastSeq } from './answer-store.server.ts';
import type { Participant } from './filling.ts';
import { findParticipation, type ParticipationRefused } from './find-participation.server.ts';
import {
  deletePresencesUnseenSince,
  listOtherPresences,
  savePresence,
  type Presence,
} from './presence-store.server.ts';
import { questionnaire as edition } from './questionnaire.ts';

/** A page tells of itself every quarter of a minute; whoever has been silent for three times as long has left. */
const forgottenAfter = 45_000;

export interface Watched {
  refused: undefined;
  /** By when the answers of the section were saved last: whether there is something newer to see. */
  seq: number;
  others: Presence[];
}

/** Somebody has a page of a questionnaire open before them. Returns who else has, and how much has been saved. */
export function watchQuestionnaire(
  app: App,
  token: string,
  { section: said, isTyping }: { section: string | null; isTyping: boolean },
): Watched | ParticipationRefused {
  return transact(app.db, (tx) => {
    const found = findParticipation(app, token, tx);
    if ('refused' in found) return found;
    const { questionnaire, participant } = found;
    const section = sectionSeenBy(participant, said);
    const now = app.clock.now();
    deletePresencesUnseenSince(tx, now - forgottenAfter);
    savePresence(tx, {
      ...{ questionnaireId: questionnaire.id, participantId: participant.id, section, isTyping, seenAt: now },
    });
    return {
      refused: undefined,
      seq: findLastSeq(tx, questionnaire.id, questionsIn(section)),
      others: listOtherPresences(tx, questionnaire.id, participant, now - forgottenAfter),
    };
  });
}

/** The section that a page says is open, if there is one of that name and they may see it; else the whole. */
function sectionSeenBy(participant: Participant, said: string | null): string | null {
  const isTheirs = participant.section === null || participant.section === said;
  return isTheirs && edition.sections.some(({ key }) => key === said) ? said : null;
}

/** Who else had a page open a moment ago, as the page comes. */
export function listPresences(app: App, questionnaireId: string, participant: Participant): Presence[] {
  return listOtherPresences(app.db, questionnaireId, participant, app.clock.now() - forgottenAfter);
}

function questionsIn(section: string | null): string[] {
  const found = edition.sections.find(({ key }) => key === section);
  return found?.questions.map(({ key }) => key) ?? [];
}
