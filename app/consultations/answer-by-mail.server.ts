import type { App } from '#app/app.server.ts';
import type { Arrival, Settled } from '#app/mail/incoming/outcome.ts';
import { namesOf } from '#app/people/find-client.server.ts';
import { issueLink } from '#app/people/links.server.ts';
import type { Person } from '#app/people/person.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { answerThread } from './answer-thread.server.ts';
import { holdMessage } from './hold-message.server.ts';
import { saidIn } from './message.ts';
import { noteInThread } from './note-in-thread.server.ts';
import type { ThreadRow } from './store.server.ts';
import { addressees, ourThread, postIn, tellOfUnsent } from './thread-letters.server.ts';
import type { Doubt } from './trust.ts';
import { answerIn, lackOf } from './written-in-mail.server.ts';
import type { Written } from './write-message.server.ts';

/**
 * What one of us writes for the client leaves; with a doubt its author is asked about it first, and what cannot be an
 * answer becomes a note, of which they are told.
 */
export function answerByMail(
  app: App,
  tx: Tx,
  arrival: Arrival,
  { thread, sender, doubt }: { thread: ThreadRow; sender: Person; doubt: Doubt | null },
): Settled {
  const written = answerIn(app, tx, arrival, sender, thread);
  const lack = lackOf(app, written) ?? (addressees(tx, thread).length === 0 ? 'no-reader' : null);
  if (lack === 'nothing-said' || lack === 'no-reader')
    return noteInstead(app, tx, written, { thread, sender, because: doubt ?? lack });
  const because = doubt ?? lack;
  if (because !== null) {
    askToConfirm(app, tx, written, { thread, sender, because });
    return { outcome: 'pending', reason: because, threadId: thread.id };
  }
  return { outcome: 'message', reason: null, threadId: answerThread(app, tx, thread, sender, written).id };
}

interface Doubted {
  thread: ThreadRow;
  sender: Person;
  because: Doubt;
}

/** What was meant for the client is for us alone to see, and whoever wrote it must know. */
export function noteInstead(app: App, tx: Tx, written: Written, { thread, sender, because }: Doubted): Settled {
  noteInThread(app, tx, thread, sender, written, { reason: because });
  tellOfUnsent(app, tx, thread, { text: saidIn(written), what: { is: 'noted', because } }, sender);
  return { outcome: 'message', reason: because, threadId: thread.id };
}

/** Asks the consultant whose answer it seems to be; it leaves when they have followed the link. */
function askToConfirm(app: App, tx: Tx, written: Written, { thread, sender, because }: Doubted): void {
  const messageId = holdMessage(app, tx, thread, 'us', written, because);
  const { replyTo: _, noteTo: __, ...known } = ourThread(app, tx, thread);
  const [assignee = null] = thread.assigneeId === null ? [] : Object.values(namesOf(tx, [thread.assigneeId]));
  const data = { ...known, because, assignee, text: saidIn(written), answer: issueLink(app, tx, 'answer', messageId) };
  postIn(app, tx, thread, { kind: 'thread-to-confirm', to: sender.address, locale: sender.locale, data });
}
