import type { App } from '#app/app.server.ts';
import { admitFiles, withFilesKept, type FilesRefused } from '#app/leads/lead-files.server.ts';
import type { Origin } from '#app/people/consent.ts';
import type { Person } from '#app/people/person.ts';
import { transact } from '#app/storage/open.server.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import { answerThread } from './answer-thread.server.ts';
import { changeThread, type SeenThread, type ThreadChanged } from './change-thread.server.ts';
import { typed } from './message.ts';
import { noteInThread } from './note-in-thread.server.ts';
import { deleteDraft, findThread, saveDraft } from './store.server.ts';
import { addressees } from './thread-letters.server.ts';
import type { Written } from './write-message.server.ts';

/**
 * An answer that was typed at the desk, with files. Refused where something has happened since it was begun, and where
 * nobody would get it.
 */
export function answerAtDesk(
  app: App,
  by: Person,
  seen: SeenThread,
  text: string,
  files: ReceivedFile[],
  { ip }: Origin,
): Promise<ThreadChanged | FilesRefused> {
  return withFilesKept<ThreadChanged | FilesRefused>(app, files, () => {
    const refused = transact(app.db, (tx) => admitFiles(app, tx, files, ip));
    if (refused) return Promise.resolve(refused);
    const answered = changeThread(
      app,
      by,
      seen,
      (tx, thread) =>
        thread.state === 'merged' || addressees(tx, thread).length === 0
          ? undefined
          : answerThread(app, tx, thread, by, writtenBy(by, text, files)),
      'thread-answered',
    );
    return Promise.resolve(answered);
  });
}

/** A note for colleagues; those whose names stand in it with an @ are told. It can be written whatever has happened since. */
export function noteAtDesk(
  app: App,
  by: Person,
  threadId: string,
  text: string,
  mentions: readonly string[],
): ThreadChanged {
  return transact(app.db, (tx): ThreadChanged => {
    const thread = findThread(tx, threadId);
    if (!thread) return { refused: 'unknown' };
    if (thread.state === 'merged') return { refused: 'not-possible', thread };
    return { refused: undefined, thread: noteInThread(app, tx, thread, by, writtenBy(by, text, []), { mentions }) };
  });
}

/** What somebody is writing is kept as they write; an empty draft is none. */
export function keepDraft(app: App, by: Person, threadId: string, text: string): void {
  transact(app.db, (tx) => {
    if (!findThread(tx, threadId)) return;
    if (text.trim() === '') deleteDraft(tx, threadId, by.id);
    else saveDraft(tx, { threadId, personId: by.id, text: text.slice(0, longest), changedAt: app.clock.now() });
  });
}

const longest = 20_000;

function writtenBy({ id: personId, name, address }: Person, text: string, files: ReceivedFile[]): Written {
  return {
    ...{ way: 'desk', personId, name, address, body: typed(text), html: null, incomingId: null, messageId: null },
    files: files.map(({ name: fileName, type, size, sha256 }) => ({ name: fileName, type, size, sha256 })),
  };
}
