import { z } from 'zod';
import { line, present, prose } from '#app/leads/lead-form.ts';
import { normaliseAddress } from '#app/people/address.ts';

/** What the mail server in front of us would say of who a message is from. */
export const proofs = ['passed', 'none', 'failed'] as const;
export type Proof = (typeof proofs)[number];

const from = z.string('fromMissing').transform((typed, context) => {
  const address = normaliseAddress(typed);
  if (address !== undefined) return address;
  context.addIssue({ code: 'custom', message: 'fromInvalid' });
  return z.NEVER;
});

const common = {
  from,
  text: present('textMissing').pipe(prose(20_000, 'textTooLong')),
  proof: z.enum(proofs).default('passed'),
  isAutomatic: z.literal('on').optional(),
};

/** A message that begins something. Errors are tags; the pages have the words. */
export const newMailForm = z.object({
  ...common,
  name: line(120, 'nameTooLong').optional(),
  subject: line(200, 'subjectTooLong').optional(),
});

/** An answer to a letter of ours: for whoever it came from, or among ourselves. */
export const replyMailForm = z.object({ ...common, direction: z.enum(['answer', 'note']).default('answer') });

/** A message as a developer has written it. */
export interface HandWritten {
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  proof: Proof;
  isAutomatic: boolean;
  attached: { filename: string; content: Buffer }[];
  /** The letter it answers. */
  answers?: AnsweredLetter;
}

/** A letter of ours as its reader's mail program holds it. */
export interface AnsweredLetter {
  messageId: string;
  references: string[];
  subject: string;
  from: string;
  sentAt: number;
  text: string;
  html: string | null;
  locale: 'ru' | 'en';
}
