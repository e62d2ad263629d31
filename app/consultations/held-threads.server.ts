import type { Db } from '#app/storage/open.server.ts';
import { listFilesOfMessage } from './message-store.server.ts';
import { saidIn } from './message.ts';
import { listMessagesBy, listThreadsWith, type Asker } from './privacy-store.server.ts';

/** What is held of somebody who has asked us something. */
export interface HeldThread {
  id: string;
  number: string;
  subject: string;
  createdAt: number;
  messages: { id: string; at: number; text: string; files: { name: string; size: number; sha256: string }[] }[];
}

export function listHeldThreads(db: Db, who: Asker): HeldThread[] {
  return listThreadsWith(db, who).map(({ id, number, subject, createdAt }) => ({
    ...{ id, number, subject, createdAt },
    messages: listMessagesBy(db, id, who).map((message) => ({
      ...{ id: message.id, at: message.at, text: saidIn(message) },
      files: listFilesOfMessage(db, message.id).map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    })),
  }));
}
