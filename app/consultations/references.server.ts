import type { App } from '#app/app.server.ts';
import type { ThreadMessage } from './message.ts';

/**
 * The Message-ID of a letter of ours in a thread: it names the thread, and nobody else can make one up. A reply carries it
 * among its references, whatever becomes of the address it was sent to.
 */
export function newReference(app: App, threadId: string, once = app.newId()): string {
  return `${referencesBegin(threadId)}${once}.${macOf(app, threadId, once)}@${app.config.mail.domain}>`;
}

/** As the Message-ID of every letter of ours in a thread begins. */
export function referencesBegin(threadId: string): string {
  return `<t.${threadId}.`;
}

/** The same of the letters that one answer is sent in, each of which names the answer too. */
export function referenceOfAnswer(
  app: App,
  { id, threadId }: Pick<ThreadMessage, 'id' | 'threadId'>,
  n: number,
): string {
  return newReference(app, threadId, `${id}z${String(n)}`);
}

/** The id of the answer that such a letter was sent with. */
export function answerNamed(app: App, messageId: string): string | undefined {
  return threadsReferenced(app, [messageId]).length > 0
    ? /^<t\.\w+\.([0-9a-y]+)z\d+\./.exec(messageId)?.[1]
    : undefined;
}

/** How the Message-IDs of all letters of a thread begin. */
export function startOfReferences(threadId: string): string {
  return `<t.${threadId}.`;
}

/** The same of the thread that such a Message-ID names. */
export function startIn(messageId: string): string | undefined {
  return /^<t\.\w+\./.exec(messageId)?.[0];
}

/** Which threads are named by such ids, in the order in which these stand; all else is passed over. */
export function threadsReferenced(app: App, messageIds: readonly string[]): { messageId: string; threadId: string }[] {
  return messageIds.slice(0, most).flatMap((messageId) => {
    const [, threadId, once, mac] = /^<?t\.([0-9a-z]{1,40})\.([0-9a-z]{1,40})\.([a-z2-7]{26})@/i.exec(messageId) ?? [];
    if (threadId === undefined || once === undefined || mac === undefined) return [];
    return mac.toLowerCase() === macOf(app, threadId, once) ? [{ messageId, threadId }] : [];
  });
}

/** A conversation refers to its last letters; one that refers to more is looked at no further. */
const most = 100;

function macOf(app: App, threadId: string, once: string): string {
  return app.mac('thread-reference', `${threadId}.${once}`);
}
