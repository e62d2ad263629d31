import type { App } from '#app/app.server.ts';
import { admitFiles, withFilesKept, type FilesRefused } from '#app/leads/lead-files.server.ts';
import type { Origin } from '#app/people/consent.ts';
import type { Person } from '#app/people/person.ts';
import type { Tx } from '#app/storage/open.server.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import { transactTogether } from '#app/storage/together.server.ts';
import type { Locale } from '#app/words/locale.ts';
import { countSaidSince } from './message-store.server.ts';
import { typed } from './message.ts';
import { openThread } from './open-thread.server.ts';
import { findOwnThread } from './own-threads.server.ts';
import { sayInThread } from './say-in-thread.server.ts';
import type { ThreadRow } from './store.server.ts';
import type { Written } from './write-message.server.ts';

export type AskRefused = FilesRefused | { refused: 'too-many' | 'unknown' };
export type Asked = { refused: undefined; thread: ThreadRow } | AskRefused;

const day = 86_400_000;
const messagesADay = 50;

/** A client asks from the cabinet. */
export function askInCabinet(
  app: App,
  client: Person,
  { subject, topic, text, locale }: { subject: string; topic: string | null; text: string; locale: Locale },
  files: ReceivedFile[],
  origin: Origin,
): Promise<Asked> {
  return withFilesKept(app, files, () =>
    transactTogether(app.db, (tx): Asked => {
      const refused = whyNot(app, tx, client, files, origin);
      if (refused) return refused;
      const written = writtenBy(client, text, files);
      return { refused: undefined, thread: openThread(app, tx, { client, subject, topic, locale, written }) };
    }),
  );
}

/** The same of more, in a thread of theirs and no other. */
export function sayInCabinet(
  app: App,
  client: Person,
  threadId: string,
  text: string,
  files: ReceivedFile[],
  origin: Origin,
): Promise<Asked> {
  return withFilesKept(app, files, () =>
    transactTogether(app.db, (tx): Asked => {
      const thread = findOwnThread(tx, client.id, threadId);
      if (!thread) return { refused: 'unknown' };
      const refused = whyNot(app, tx, client, files, origin);
      if (refused) return refused;
      return { refused: undefined, thread: sayInThread(app, tx, thread, writtenBy(client, text, files)) };
    }),
  );
}

function whyNot(app: App, tx: Tx, client: Person, files: ReceivedFile[], { ip }: Origin): AskRefused | undefined {
  if (countSaidSince(tx, client.id, app.clock.now() - day) >= messagesADay) return { refused: 'too-many' };
  return admitFiles(app, tx, files, ip);
}

function writtenBy({ id: personId, name, address }: Person, text: string, files: ReceivedFile[]): Written {
  return {
    ...{ way: 'cabinet', personId, name, address, body: typed(text), html: null, incomingId: null, messageId: null },
    files: files.map(({ name: fileName, type, size, sha256 }) => ({ name: fileName, type, size, sha256 })),
  };
}
