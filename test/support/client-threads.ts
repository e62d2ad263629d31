import { answerAtDesk } from '#app/consultations/work-at-desk.server.ts';
import { askInCabinet } from '#app/consultations/ask.server.ts';
import { closeThread } from '#app/consultations/close-thread.server.ts';
import { typed } from '#app/consultations/message.ts';
import { openThread } from '#app/consultations/open-thread.server.ts';
import { findThread, type ThreadRow } from '#app/consultations/store.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact } from '#app/storage/open.server.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import type { TestApp } from './app.ts';
import type { House, ReadLetter } from './house.ts';
import { only } from './journal.ts';
import { arrives, lettersOf, mailOf, type Desk } from './threads.ts';

const nowhere = { ip: '198.51.100.7', userAgent: '' };

/** A question that a client has asked in the cabinet. */
export async function askBy(
  app: TestApp,
  client: Person,
  { subject = 'Норма для переездов', text = 'Какую брать?', files = [] as ReceivedFile[] } = {},
): Promise<ThreadRow> {
  const asked = await askInCabinet(app, client, { subject, topic: null, text, locale: client.locale }, files, nowhere);
  if (asked.refused !== undefined) throw new Error(asked.refused);
  return asked.thread;
}

/** The same without what a client may ask in a day. */
export function threadOf(app: TestApp, client: Person, files: ReceivedFile[] = []): ThreadRow {
  const { id: personId, name, address, locale } = client;
  const said = { way: 'cabinet', personId, name, address, body: typed('Какую брать?') } as const;
  const enclosed = files.map(({ name: fileName, type, size, sha256 }) => ({ name: fileName, type, size, sha256 }));
  const written = { ...said, html: null, incomingId: null, messageId: null, files: enclosed };
  const question = { client, subject: 'Норма для переездов', topic: null, locale, written };
  return transact(app.db, (tx) => openThread(app, tx, question));
}

export function fileOfThread(app: TestApp, threadId: string): string {
  return String(app.db.$client.prepare('select id from thread_files where thread_id = ?').pluck().get(threadId));
}

export function stateOf(app: TestApp, threadId: string): ThreadRow {
  const thread = findThread(app.db, threadId);
  if (!thread) throw new Error(`There is no thread ${threadId}`);
  return thread;
}

/** One of us answers it at the desk. */
export async function answerBy(
  app: TestApp,
  by: Person,
  threadId: string,
  text = 'Возьмите 0,12 % в месяц.',
  files: ReceivedFile[] = [],
): Promise<void> {
  const { version } = stateOf(app, threadId);
  const { refused } = await answerAtDesk(app, by, { threadId, version }, text, files, nowhere);
  if (refused !== undefined) throw new Error(refused);
}

export function closeBy(app: TestApp, by: Person, threadId: string): void {
  const { refused } = closeThread(app, by, { threadId, version: stateOf(app, threadId).version }, { asks: true });
  if (refused !== undefined) throw new Error(refused);
}

/** A thread that was answered and closed; returns the path of the one question after it. */
export async function closedWithQuestion(house: House, { app, client, consultant }: Desk): Promise<string> {
  const { id } = await askBy(app, client);
  await answerBy(app, consultant, id);
  closeBy(app, consultant, id);
  return pathBehind(await house.letters(), '/ratings/');
}

/** An answer of a consultant that nothing proves; returns its thread and the path of the link that lets it go. */
export async function heldAnswer(
  house: House,
  { app, client, consultant }: Desk,
): Promise<{ id: string; path: string }> {
  const { id } = await askBy(app, client);
  const asked = lettersOf(app, 'thread-asked').at(-1)?.data.replyTo ?? '';
  await arrives(app, mailOf({ from: consultant, to: asked, text: 'Возьмите 0,12 %.', proved: false }));
  return { id, path: pathBehind(await house.letters(), '/answers/') };
}

/** The path that one letter among these leads to. */
export function pathBehind(letters: ReadLetter[], part: string): string {
  return only([...new Set(letters.flatMap(({ links }) => links.filter((path) => path.includes(part))))]);
}
