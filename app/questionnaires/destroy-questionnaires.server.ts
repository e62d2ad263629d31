import type { App } from '#app/app.server.ts';
import { forgetLettersAbout } from '#app/mail/forget.server.ts';
import { eventsOf, type DestructionEvent } from '#app/people/destruction.ts';
import { revokeLinksOf } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import {
  listContentsOf,
  listKnownParticipations,
  listQuestionnaireIdsOf,
  listRemarksBy,
} from './participation-store.server.ts';
import { deleteQuestionnaire, findQuestionnaire, listFiles } from './store.server.ts';

export interface DestroyedQuestionnaires {
  /** Of their files, to be dropped once this is committed. */
  contents: string[];
  /** For the act: by the people who took part. */
  events: DestructionEvent[];
}

/** Destroys the questionnaires of a company that goes, with all that hangs on them. */
export function destroyQuestionnairesOf(app: App, tx: Tx, companyId: string): DestroyedQuestionnaires {
  const destroyed = listQuestionnaireIdsOf(tx, companyId).map((id) => destroy(app, tx, id));
  return { contents: destroyed.flatMap(({ contents }) => contents), events: destroyed.flatMap(({ events }) => events) };
}

function destroy(app: App, tx: Tx, id: string): DestroyedQuestionnaires {
  const questionnaire = findQuestionnaire(tx, id);
  if (!questionnaire) return { contents: [], events: [] };
  const { reference } = questionnaire;
  const people = listKnownParticipations(tx, id);
  const contents = listContentsOf(tx, id);
  const whole = {
    ...{ questionnaire: 1, file: listFiles(tx, id).length },
    letter: forgetLettersAbout(app, tx, reference),
  };
  const events = people.flatMap((one, index) => {
    const own = { participation: 1, remark: listRemarksBy(tx, one.id).length };
    const counts = index === 0 ? { ...own, ...whole } : own;
    return eventsOf(app.clock.now(), one.addressKey, counts, reference);
  });
  revokeLinksOf(
    tx,
    people.map((one) => one.id),
  );
  deleteQuestionnaire(tx, id);
  return { contents, events };
}
