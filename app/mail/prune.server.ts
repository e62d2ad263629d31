import type { App } from '#app/app.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { forgetMailBefore } from './incoming/held-mail.server.ts';
import { deleteEndedBudgets, deleteLetters, findLetter, listLettersSettledBefore } from './store.server.ts';

const day = 86_400_000;

/** How long a settled letter is kept: long enough to answer "did you write to me?". */
const keptFor = 90 * day;

/** SQLite takes 32,766 parameters in a statement; a transaction should be short besides. */
const atOnce = 500;

/** Deletes what has served: ended budgets, letters settled long ago, kept copies of letters that are no more, and raw mail. */
export function pruneMail(app: App): { letters: number; budgets: number } {
  const now = app.clock.now();
  const budgets = transact(app.db, (tx) => deleteEndedBudgets(tx, now));
  const ids = listLettersSettledBefore(app.db, now - keptFor);
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    transact(app.db, (tx) => deleteLetters(tx, some));
  }
  forgetOldMail(app, now);
  app.mailer.forget(app.mailer.listKept().filter((id) => !findLetter(app.db, id)));
  return { letters: ids.length, budgets };
}

/** What came in, as it came, once it is as old as the owner has set. What it said lives on where it belongs. */
function forgetOldMail(app: App, now: number): void {
  const moment = now - readSetting(app.db, 'retention').mail * day;
  while (transact(app.db, (tx) => forgetMailBefore(app, tx, moment, atOnce)) === atOnce);
}
