import type { App } from '#app/app.server.ts';
import { mayBeJudgedAgain } from '#app/mail/incoming/outcome.ts';
import { findKept, readKept, type Kept } from '#app/mail/incoming/read-kept.server.ts';
import { isUndecided } from '#app/mail/incoming/settle-by-hand.server.ts';
import type { IncomingMessage } from '#app/mail/reading/incoming-message.ts';
import type { Unread } from '#app/mail/reading/read-apart.server.ts';
import { namesOf } from '#app/people/find-client.server.ts';
import { findNumberOfThread } from './mail.queries.server.ts';

/** More of a text than this is read in the file. */
const longestText = 50_000;
const mostNamed = 20;

/** One message that came in, read again from what is kept; of what it says only the text is shown. */
export async function shownMessage(app: App, id: string) {
  const kept = findKept(app, id);
  if (!kept) throw new Response(null, { status: 404 });
  return { ...ledgerOf(app, kept), said: await saidBy(kept) };
}

/** What a message says of itself. */
export interface Said extends Pick<
  IncomingMessage,
  'from' | 'returnPath' | 'subject' | 'sentAt' | 'messageId' | 'recipientCount' | 'authenticationResults' | 'text'
> {
  replyTo: string[];
  to: string[];
  cc: string[];
  isCut: boolean;
  attachments: { name: string; size: number }[];
}

export type ShownMessage = Awaited<ReturnType<typeof shownMessage>>;

function ledgerOf(app: App, { row }: Kept) {
  const { id, receivedAt, mailbox, source, size, outcome, reason, threadId, declinedAt, declinedById } = row;
  const settled = outcome === null ? undefined : { outcome, reason, threadId };
  return {
    ...{ id, receivedAt, mailbox, source, size, outcome, reason, threadId, declinedAt },
    declinedBy: declinedById === null ? null : (namesOf(app.db, [declinedById])[declinedById] ?? null),
    subject: row.subject,
    thread: threadId === null ? null : (findNumberOfThread(app.db, threadId) ?? null),
    mayBeAdmitted: isUndecided(row),
    mayBeDeclined: declinedAt === null && (isUndecided(row) || reason === 'too-big'),
    mayBeReadAgain: declinedAt === null && (settled === undefined || mayBeJudgedAgain(settled)),
  };
}

async function saidBy(kept: Kept): Promise<Said | Unread> {
  const message = await readKept(kept);
  if ('failed' in message) return message;
  const { from, replyTo, to, cc, recipientCount, returnPath, subject, sentAt, messageId, text } = message;
  return {
    ...{ from, returnPath, subject, sentAt, messageId, recipientCount },
    replyTo: replyTo.map(({ address }) => address).slice(0, mostNamed),
    to: to.map(({ address }) => address).slice(0, mostNamed),
    cc: cc.map(({ address }) => address).slice(0, mostNamed),
    authenticationResults: message.authenticationResults.slice(0, mostNamed),
    text: text.slice(0, longestText),
    isCut: text.length > longestText,
    attachments: message.attachments.map(({ name, size }) => ({ name, size })),
  };
}
