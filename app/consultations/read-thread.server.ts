import type { App } from '#app/app.server.ts';
import { findClientById } from '#app/people/find-client.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { Deadline } from './deadline.ts';
import type { Right } from './entitlement.ts';
import { deadlineOfThread } from './happen.server.ts';
import { livingThread } from './living-thread.server.ts';
import { findMessage, listFiles, listMessages } from './message-store.server.ts';
import type { ThreadFile, ThreadMessage } from './message.ts';
import { rightNow } from './rights.server.ts';
import { findThread, findThreadOfLead, listDrafts, listEvents, type Draft, type ThreadRow } from './store.server.ts';
import type { LoggedEvent } from './thread.ts';

/** All of a thread, for one of us. */
export interface WholeThread {
  thread: ThreadRow;
  messages: ThreadMessage[];
  files: ThreadFile[];
  events: LoggedEvent[];
  drafts: Draft[];
  deadline: Deadline | null;
  /** Of whoever asked, today. */
  right: Right;
}

export function readThread(app: App, id: string): WholeThread | undefined {
  const { db } = app;
  const thread = findThread(db, id);
  if (!thread) return undefined;
  const client = thread.clientId === null ? undefined : findClientById(db, thread.clientId);
  return {
    thread,
    messages: listMessages(db, id),
    files: listFiles(db, id),
    events: listEvents(db, id),
    drafts: listDrafts(db, id),
    deadline: deadlineOfThread(app, db, thread),
    right: client ? rightNow(app, db, client) : { is: 'none' },
  };
}

export function findThreadAtDesk(db: Db, id: string): ThreadRow | undefined {
  return findThread(db, id);
}

/** What a lead has become, where it lives on now. */
export function readThreadOfLead(db: Db, leadId: string): ThreadRow | undefined {
  const thread = findThreadOfLead(db, leadId);
  return thread && livingThread(db, thread.id);
}

/** A message of this thread, and of no other. */
export function findMessageIn(db: Db, threadId: string, messageId: string): ThreadMessage | undefined {
  const message = findMessage(db, messageId);
  return message?.threadId === threadId ? message : undefined;
}
