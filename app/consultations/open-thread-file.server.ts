import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { pathOfFile } from '#app/storage/files.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { findFile } from './message-store.server.ts';
import type { ThreadFile } from './message.ts';

/** A file of this thread for one of us, which is written down. */
export function openThreadFile(
  app: App,
  person: { id: string },
  threadId: string,
  fileId: string,
): { file: ThreadFile; path: string } | undefined {
  const file = findFile(app.db, fileId);
  if (file?.threadId !== threadId) return undefined;
  transact(app.db, (tx) => {
    audit(app, tx, person.id, 'file-opened', { kind: 'file', id: fileId }, { thread: threadId });
  });
  return { file, path: pathOfFile(app, file.sha256) };
}
