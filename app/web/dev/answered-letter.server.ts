import { z } from 'zod';
import { simpleParser } from 'mailparser';
import type { App } from '#app/app.server.ts';
import { isOurMailbox } from '#app/consultations/mail-address.ts';
import { findAnybodyAt } from '#app/people/find-client.server.ts';
import type { AnsweredLetter } from './hand-written-mail.ts';
import { findLetterRow } from './letters.queries.server.ts';

/** A letter that can be answered: by whom, and where to. */
export interface Answerable {
  id: number;
  reader: { name: string; address: string; isClient: boolean };
  replyTo: string;
  /** Where a note for colleagues goes; null where there is no such way. */
  noteTo: string | null;
  letter: AnsweredLetter;
}

/** A letter of a conversation, that says where its answer is to go; undefined for any other. */
export async function findAnswerable(app: App, id: number): Promise<Answerable | undefined> {
  const row = findLetterRow(app.db, id);
  const source = row && (await app.mailer.read(id));
  if (!row?.recipient || !source) return undefined;
  const parsed = await simpleParser(source);
  const replyTo = parsed.replyTo?.value[0]?.address ?? '';
  if (!isOurMailbox(replyTo, app.config.mail.questions)) return undefined;
  const person = findAnybodyAt(app.db, row.recipient);
  const data = dataOfLetter.safeParse(row.data);
  return {
    ...{ id, replyTo, noteTo: data.data?.noteTo ?? null },
    reader: { name: person?.name ?? '', address: row.recipient, isClient: person?.role === 'client' },
    letter: {
      messageId: row.messageId,
      references: [parsed.references ?? []].flat(),
      subject: parsed.subject ?? '',
      from: parsed.from?.text ?? '',
      sentAt: row.postedAt,
      text: parsed.text ?? '',
      html: typeof parsed.html === 'string' ? parsed.html : null,
      locale: row.locale,
    },
  };
}

const dataOfLetter = z.object({ noteTo: z.string().nullish() });
