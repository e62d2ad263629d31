import { asc, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { simpleParser, type ParsedMail } from 'mailparser';
import type { App } from '#app/app.server.ts';
import { incomingMessages } from '#app/mail/incoming/tables.server.ts';
import { letters } from '#app/mail/tables.server.ts';
import { threads } from '#app/consultations/tables.server.ts';
import { people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

export interface ShownLetter {
  id: number;
  kind: string;
  state: string;
  reason: string | null;
  to: string | null;
  postedAt: string;
  messageId: string;
  subject: string | null;
  headers: { name: string; value: string }[];
  text: string | null;
  html: string | null;
}

/** The newest letters, read back from the very bytes that were (or would have been) sent. */
export async function listShownLetters(app: App, limit = 200): Promise<ShownLetter[]> {
  const rows = app.db.select().from(letters).orderBy(desc(letters.id)).limit(limit).all();
  return Promise.all(rows.map((row) => show(app, row)));
}

export async function findShownLetter(app: App, id: number): Promise<ShownLetter | undefined> {
  const row = findLetterRow(app.db, id);
  return row && show(app, row);
}

export function findLetterRow(db: Db, id: number) {
  return db.select().from(letters).where(eq(letters.id, id)).get();
}

export function findNewestLetter(db: Db): number {
  return (
    db
      .select({ id: sql<number | null>`max(${letters.id})` })
      .from(letters)
      .get()?.id ?? 0
  );
}

/** What became of a message that came in, the thread it is in, and the letters that were posted after it. */
export function findWhatCame(db: Db, id: string, after: number) {
  const { sender, outcome, reason, threadId } = incomingMessages;
  const came = db
    .select({ sender, outcome, reason, threadId, number: threads.number })
    .from(incomingMessages)
    .leftJoin(threads, eq(threads.id, threadId))
    .where(eq(incomingMessages.id, id))
    .get();
  const posted = db.select({ id: letters.id }).from(letters).where(gt(letters.id, after)).orderBy(asc(letters.id));
  return came && { ...came, letters: posted.limit(20).all() };
}

/** Everybody we know, to write as. */
export function listKnownPeople(db: Db): { name: string; address: string }[] {
  const { name, address, role, deactivatedAt } = people;
  const known = db.select({ name, address }).from(people).where(isNull(deactivatedAt));
  return known.orderBy(asc(role), asc(name)).limit(200).all();
}

async function show(app: App, row: typeof letters.$inferSelect): Promise<ShownLetter> {
  const source = await app.mailer.read(row.id);
  const parsed = source && (await simpleParser(source));
  const { id, kind, state, reason, recipient: to, messageId } = row;
  return {
    ...{ id, kind, state, reason, to, messageId },
    postedAt: new Date(row.postedAt).toISOString(),
    subject: parsed?.subject ?? null,
    headers: parsed ? headersOf(parsed) : [],
    text: parsed?.text ?? null,
    html: parsed && typeof parsed.html === 'string' ? parsed.html : null,
  };
}

function headersOf(parsed: ParsedMail): { name: string; value: string }[] {
  return parsed.headerLines.map(({ line }) => {
    const [name = '', ...rest] = line.split(':');
    return { name, value: rest.join(':').replace(/\s+/g, ' ').trim() };
  });
}
