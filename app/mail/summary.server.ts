import type { App } from '#app/app.server.ts';
import type { LetterState } from './delivery.ts';
import { countLettersByState } from './store.server.ts';

/** How many letters are in each state; a state that none is in is left out. */
export function summariseLetters(app: App): { state: LetterState; count: number }[] {
  return countLettersByState(app.db);
}
