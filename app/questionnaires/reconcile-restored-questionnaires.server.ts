import type { App } from '#app/app.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import { endParticipation } from './end-participation.server.ts';
import { knowsQuestionnaires, listEnded, listNumbers, saveNumber } from './participation-store.server.ts';
import { findParticipant } from './store.server.ts';

/**
 * Takes back once more, in a restored backup, the links that were taken back after it was made, and goes on numbering
 * above every number that has been given out. Returns how many had lost their way in.
 */
export function reconcileRestoredQuestionnaires(app: App, replaced: Db): number {
  if (!knowsQuestionnaires(replaced)) return 0;
  const numbers = listNumbers(replaced);
  const ended = listEnded(replaced);
  return transact(app.db, (tx) => {
    for (const number of numbers) saveNumber(tx, number);
    const revived = ended.flatMap(({ id, endedAt }) => {
      const participant = findParticipant(tx, id);
      return participant?.endedAt === null ? [{ participant, endedAt }] : [];
    });
    for (const { participant, endedAt } of revived) endParticipation(app, tx, participant, endedAt);
    return revived.length;
  });
}
