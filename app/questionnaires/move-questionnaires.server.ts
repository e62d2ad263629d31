import type { Tx } from '#app/storage/open.server.ts';
import { moveQuestionnaires } from './store.server.ts';

/** Of two companies that become one: the questionnaires of the one that goes are the other's. Returns how many. */
export function moveQuestionnairesOf(tx: Tx, from: string, to: string): number {
  return moveQuestionnaires(tx, from, to);
}
