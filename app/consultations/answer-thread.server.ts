import type { App } from '#app/app.server.ts';
import { lettersWithheld } from '#app/mail/sent.server.ts';
import type { Person } from '#app/people/person.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { mustHappen } from './happen.server.ts';
import type { ThreadMessage } from './message.ts';
import { noticeUndelivered } from './notice-undelivered.server.ts';
import { deleteDraft, type ThreadRow } from './store.server.ts';
import { sendAnswer } from './thread-letters.server.ts';
import { writeMessage, type Written } from './write-message.server.ts';

/** One of us answers: the client is sent it from our address, under their name, and the thread waits for the client. */
export function answerThread(app: App, tx: Tx, thread: ThreadRow, by: Person, written: Written): ThreadRow {
  return countAsAnswered(app, tx, thread, by, writeMessage(app, tx, thread.id, 'us', written));
}

/** The same of an answer that is written down already, and now leaves; where its address is not to be written to, it stays with us. */
export function countAsAnswered(app: App, tx: Tx, thread: ThreadRow, by: Person, message: ThreadMessage): ThreadRow {
  const event = { is: 'answered', messageId: message.id, by: message.way === 'mail' ? 'mail' : 'desk' } as const;
  const taken = thread.assigneeId === null ? takeOver(app, tx, thread, by) : thread;
  const answered = mustHappen(app, tx, taken, by.id, event);
  deleteDraft(tx, thread.id, by.id);
  const withheld = lettersWithheld(tx, sendAnswer(app, tx, answered, by, message));
  return withheld.reduce((last, letter) => noticeUndelivered(app, tx, letter) ?? last, answered);
}

/** Whoever answers what nobody had has it from then on. */
function takeOver(app: App, tx: Tx, thread: ThreadRow, by: Person): ThreadRow {
  return mustHappen(app, tx, thread, by.id, { is: 'took-over', from: null }, { assigneeId: by.id });
}
