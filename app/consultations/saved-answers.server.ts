import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import { deleteAnswer, findAnswer, listAnswers, saveAnswer } from './saved-answer-store.server.ts';
import type { SavedAnswer, SavedAnswerFields } from './saved-answer.ts';

export function listSavedAnswers(db: Db): SavedAnswer[] {
  return listAnswers(db);
}

export function findSavedAnswer(db: Db, id: string): SavedAnswer | undefined {
  return findAnswer(db, id);
}

export function addSavedAnswer(app: App, by: { id: string }, fields: SavedAnswerFields): SavedAnswer {
  return transact(app.db, (tx) => {
    const added = { id: app.newId(), ...fields, changedAt: app.clock.now(), byId: by.id };
    saveAnswer(tx, added);
    audit(app, tx, by.id, 'content-changed', { kind: 'content', id: added.id }, { saved: 'answer' });
    return added;
  });
}

export type SavedAnswerChanged =
  | { refused: undefined }
  | { refused: 'unknown' }
  /** Somebody else has changed it since: this is how it stands. */
  | { refused: 'changed'; answer: SavedAnswer };

/** Over the version that was seen: the moment of its last change. */
export function changeSavedAnswer(
  app: App,
  by: { id: string },
  { id, changedAt }: { id: string; changedAt: number },
  fields: SavedAnswerFields,
): SavedAnswerChanged {
  return transact(app.db, (tx): SavedAnswerChanged => {
    const answer = findAnswer(tx, id);
    if (!answer) return { refused: 'unknown' };
    if (answer.changedAt !== changedAt) return { refused: 'changed', answer };
    saveAnswer(tx, { ...answer, ...fields, changedAt: Math.max(app.clock.now(), changedAt + 1), byId: by.id });
    audit(app, tx, by.id, 'content-changed', { kind: 'content', id }, { saved: 'answer' });
    return { refused: undefined };
  });
}

/** What was answered with it stays as it was said. */
export function removeSavedAnswer(app: App, by: { id: string }, id: string): void {
  transact(app.db, (tx) => {
    if (!findAnswer(tx, id)) return;
    deleteAnswer(tx, id);
    audit(app, tx, by.id, 'content-changed', { kind: 'content', id }, { removed: 'answer' });
  });
}
