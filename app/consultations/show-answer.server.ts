import type { App } from '#app/app.server.ts';
import { maskAddress } from '#app/people/address.ts';
import { nameOfCompany } from '#app/people/find-client.server.ts';
import { findAnswer, type AnswerRefused } from './held-message.server.ts';
import { listFilesOfMessage } from './message-store.server.ts';
import { saidIn } from './message.ts';
import { addressees } from './thread-letters.server.ts';

/** An answer as it would leave, for whoever holds the link that lets it go. */
export interface ShownAnswer {
  number: string;
  subject: string;
  company: string | null;
  /** Of an address no more than one's own eye needs: a letter may have been passed on. */
  to: { name: string; address: string }[];
  text: string;
  files: { name: string; size: number }[];
}

export function showAnswer(app: App, token: string): ShownAnswer | AnswerRefused {
  const found = findAnswer(app, token);
  if ('refused' in found) return found;
  const { message, thread } = found;
  const { number, subject, companyId } = thread;
  return {
    ...{ number, subject, text: saidIn(message) },
    company: companyId === null ? null : nameOfCompany(app.db, companyId),
    to: addressees(app.db, thread).map(({ name, address }) => ({ name, address: maskAddress(address) })),
    files: listFilesOfMessage(app.db, message.id).map(({ name, size }) => ({ name, size })),
  };
}
