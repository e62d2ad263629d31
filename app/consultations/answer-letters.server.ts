import type { App } from '#app/app.server.ts';
import type { LetterState } from '#app/mail/delivery.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { lettersBeginning } from '#app/mail/sent.server.ts';
import { findAnybody } from '#app/people/find-client.server.ts';
import type { ThreadMessage } from './message.ts';
import { answerNamed, startIn, startOfReferences } from './references.server.ts';
import type { LoggedEvent } from './thread.ts';

/** What has become of a letter that an answer was sent in. `returned`: a server took it, and sent it back. */
export interface AnswerLetter {
  to: string;
  state: 'leaving' | 'sent' | 'uncertain' | 'undelivered' | 'returned';
  reason: string | null;
}

/** The letters of each answer of a thread by its id; those of long ago are kept no more. */
export function lettersOfAnswers(
  app: App,
  { messages, events }: { messages: readonly ThreadMessage[]; events: readonly LoggedEvent[] },
): Map<string, AnswerLetter[]> {
  // What was answered before a merger is named after the thread it was answered in.
  const starts = messages.flatMap(({ kind, threadId, messageId }) =>
    [startOfReferences(threadId), (kind === 'us' ? startIn(messageId ?? '') : undefined) ?? []].flat(),
  );
  const returned = new Set(events.flatMap(({ event }) => (event.is === 'undelivered' ? keyOf(app, event) : [])));
  const found = new Map<string, AnswerLetter[]>();
  for (const letter of [...new Set(starts)].flatMap((start) => lettersBeginning(app.db, 'thread-answered', start))) {
    const id = answerNamed(app, letter.messageId);
    if (id === undefined || letter.recipient === null) continue;
    const cameBack = letter.state === 'sent' && returned.has(`${id} ${letter.recipientKey}`);
    const state = cameBack ? 'returned' : states[letter.state];
    const reason = letter.state === 'sent' ? null : letter.reason;
    found.set(id, [...(found.get(id) ?? []), { to: letter.recipient, state, reason }]);
  }
  return found;
}

const states = {
  due: 'leaving',
  claimed: 'leaving',
  sending: 'leaving',
  sent: 'sent',
  uncertain: 'uncertain',
  refused: 'undelivered',
  skipped: 'undelivered',
} as const satisfies Record<LetterState, AnswerLetter['state']>;

function keyOf(app: App, { messageId, personId }: { messageId: string; personId: string | null }): string[] {
  const person = personId === null ? undefined : findAnybody(app.db, personId);
  return person ? [`${messageId} ${recipientKeyOf(app, person.address)}`] : [];
}
