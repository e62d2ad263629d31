import type { Db } from '#app/storage/open.server.ts';
import { findFile, hasSpoken, listFiles, listMessages } from './message-store.server.ts';
import { saidIn, typed, type ThreadFile, type ThreadMessage } from './message.ts';
import { livingThread } from './living-thread.server.ts';
import { findThreadOfLead, listThreadsOf, type ThreadRow } from './store.server.ts';

/** What a client sees of a thread: their own words and ours that were sent, never a note. */
export interface OwnThread {
  thread: ThreadRow;
  messages: ThreadMessage[];
  files: ThreadFile[];
}

/** Those a client has asked or spoken in, the newest first; what was merged is seen where it goes on. */
export function listOwnThreads(db: Db, clientId: string): ThreadRow[] {
  const living = listThreadsOf(db, clientId).flatMap((thread) =>
    thread.mergedIntoId === null ? thread : (livingThread(db, thread.id) ?? []),
  );
  return [...new Map(living.map((thread) => [thread.id, thread])).values()];
}

/** A thread that this client asked, or has spoken in; of anybody else it is as unknown as one that never was. */
export function findOwnThread(db: Db, clientId: string, threadId: string): ThreadRow | undefined {
  const thread = livingThread(db, threadId);
  return thread && (thread.clientId === clientId || hasSpoken(db, thread.id, clientId)) ? thread : undefined;
}

/** The thread that a request of a client has become, as far as it is theirs to see. */
export function threadOfLead(
  db: Db,
  { id, personId }: { id: string; personId: string | null },
): Pick<ThreadRow, 'id' | 'number'> | null {
  const thread = personId === null ? undefined : findThreadOfLead(db, id);
  const own = thread && personId !== null ? findOwnThread(db, personId, thread.id) : undefined;
  return own ? { id: own.id, number: own.number } : null;
}

export function readOwnThread(db: Db, clientId: string, threadId: string): OwnThread | undefined {
  const thread = findOwnThread(db, clientId, threadId);
  if (!thread) return undefined;
  const messages = listMessages(db, thread.id).filter(isTheirs).map(asSent);
  const shown = new Set(messages.map(({ id }) => id));
  return { thread, messages, files: listFiles(db, thread.id).filter(({ messageId }) => shown.has(messageId)) };
}

/** A file of such a message, and of no other. */
export function findOwnFile(db: Db, clientId: string, threadId: string, fileId: string): ThreadFile | undefined {
  const own = readOwnThread(db, clientId, threadId);
  return own?.files.find(({ id }) => id === fileId) && findFile(db, fileId);
}

function isTheirs({ kind, standing }: ThreadMessage): boolean {
  return standing === 'counts' && (kind === 'client' || kind === 'us');
}

/** Of ours a client was sent what was said alone: what is quoted and signed below it may be for us. */
function asSent(message: ThreadMessage): ThreadMessage {
  return message.kind === 'us' ? { ...message, body: typed(saidIn(message)), html: null } : message;
}
