import { desc, eq } from 'drizzle-orm';
import { simpleParser, type ParsedMail } from 'mailparser';
import type { App } from '#app/app.server.ts';
import { letters } from '#app/mail/tables.server.ts';

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
  const row = app.db.select().from(letters).where(eq(letters.id, id)).get();
  return row && show(app, row);
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
