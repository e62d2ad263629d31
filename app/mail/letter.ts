import { z } from 'zod';
import { entitlementKinds } from '#app/consultations/entitlement.ts';
import { doubts } from '#app/consultations/trust.ts';
import { countries, leadKinds } from '#app/leads/lead.ts';
import { linkLifetimes, type LinkPurpose } from '#app/people/link.ts';
import { staffRoles } from '#app/people/person.ts';
import { locales } from '#app/words/locale.ts';

/**
 * A link by what it is for and its id. The token itself is derived when the letter is rendered, so a stored letter
 * gives nobody a way in.
 */
const link = <P extends LinkPurpose>(purpose: P) => z.object({ purpose: z.literal(purpose), id: z.string().min(1) });

/** `to`: the page to go on to from there. */
export type LinkRef = { purpose: LinkPurpose; id: string; to?: string | null };

/** It stands in a header: what is more than one address would become more headers. */
const mailbox = z.string().regex(/^[^\s\p{C}<>()[\]:;,@"\\]+@[^\s\p{C}<>()[\]:;,@"\\]+$/u);

/** What a request is about; `title` is ours, of the tier or the course. */
const about = z.object({ kind: z.enum(leadKinds), title: z.string().nullable(), waits: z.boolean() });
const files = z.array(z.object({ name: z.string(), size: z.number() }));
const sender = { reference: z.string(), name: z.string(), company: z.string().nullable(), replyTo: mailbox };

/** Everything said in a request, for ourselves. */
const arrived = z.object({
  leadId: z.string(),
  ...sender,
  about,
  /** What of the methodology a question is about, as it is called; letters from before know none. */
  topic: z.string().nullable().optional(),
  seats: z.number().nullable(),
  taxId: z.string().nullable(),
  country: z.enum(countries),
  region: z.string().nullable(),
  phone: z.string().nullable(),
  doubts: z.array(z.enum(['phone', 'taxId'])),
  subscribers: z.number().nullable(),
  text: z.string(),
  answers: z.record(z.string(), z.string()),
  estimate: z.object({ query: z.string(), durable: z.tuple([z.number(), z.number(), z.number()]) }).nullable(),
  files,
  /** Requests that seem to be of the same company. */
  alike: z.array(z.object({ reference: z.string(), because: z.enum(['tax-id', 'name', 'domain']) })),
  /** The language its sender reads. */
  language: z.enum(locales),
});

/** A questionnaire, and the way of its reader into it. */
const questionnaire = { reference: z.string(), questionnaire: link('questionnaire') };

/** A thread of questions and answers, and the letters of it that this one follows, the last one last. */
const thread = { number: z.string(), title: z.string(), references: z.array(z.string()) };
/** The same for ourselves. */
const ourThread = { ...thread, threadId: z.string(), company: z.string().nullable() };
/** Where a reply goes: it is an answer, or among ourselves a note. */
const ways = { replyTo: mailbox.nullable(), noteTo: mailbox.nullable() };

/** Every letter we send and what it is made of. */
const contents = {
  'confirm-subscription': z.object({ confirm: link('confirm') }),
  'confirm-again': z.object({ confirm: link('confirm') }),
  welcome: z.object({ name: z.string().nullable(), manage: link('manage'), unsubscribe: link('unsubscribe') }),
  'preferences-link': z.object({ manage: link('manage') }),
  'confirm-address': z.object({ address: link('address') }),
  'address-changed': z.object({ to: z.string() }),
  'confirm-erasure': z.object({ erase: link('erase') }),
  'lead-received': z.object({ reference: z.string(), about, request: link('request') }),
  'request-link': z.object({ reference: z.string(), request: link('request') }),
  'lead-arrived': arrived,
  /** `continues`: the Message-ID of the letter that told of the request. */
  'lead-more': z.object({ ...sender, leadId: z.string(), text: z.string(), files, continues: z.string() }),
  /** What one of us wrote on the page of the request. */
  'lead-answered': z.object({ reference: z.string(), by: z.string(), text: z.string(), request: link('request') }),
  /** `about`: the record that the note is on; `path`: its page, in Russian. */
  'note-mention': z.object({
    by: z.string(),
    about: z.string(),
    path: z.string().startsWith('/desk/'),
    text: z.string(),
  }),
  /**
   * What a colleague is to do; `today` is the day in Moscow on which it is said. A title may name a client, so it is looked
   * up when the letter is rendered: with the task it is gone from here too.
   */
  'task-due': z.object({
    today: z.iso.date(),
    tasks: z.array(z.object({ id: z.string(), dueOn: z.iso.date() })).min(1),
  }),
  /** What became of an application for a course. */
  enrolment: z.object({
    reference: z.string(),
    title: z.string(),
    city: z.string(),
    startsOn: z.string(),
    endsOn: z.string(),
    state: z.enum(['enrolled', 'waiting', 'cancelled']),
    request: link('request'),
  }),
  'lead-withdrawn': z.object({ reference: z.string(), continues: z.string() }),
  /** `code`: the attempt whose six digits are written out; null where codes count no more today. */
  'sign-in': z.object({
    signIn: link('sign-in').extend({ to: z.string().nullable() }),
    code: z.string().nullable(),
  }),
  'staff-invited': z.object({ role: z.enum(staffRoles) }),
  'second-factor-set': z.object({}),
  'second-factor-removed': z.object({ by: z.enum(['self', 'owner', 'operator']) }),
  /** `number`: of the version; from the second on the page says what has changed. */
  'report-ready': z.object({ reference: z.string(), number: z.number(), report: link('report') }),
  'report-link': z.object({ reference: z.string(), report: link('report') }),
  /** What a client said of a report, for ourselves; `leadId` leads to the desk. */
  'report-reply': z.object({ ...sender, text: z.string(), leadId: z.string(), continues: z.string() }),
  /** What we answered them. */
  'report-answer': z.object({ reference: z.string(), text: z.string(), report: link('report') }),
  /** A consultant asks a company to fill a questionnaire in. */
  'questionnaire-invited': z.object({
    ...questionnaire,
    company: z.string(),
    by: z.string(),
    note: z.string(),
    dueOn: z.iso.date().nullable(),
  }),
  'questionnaire-link': z.object(questionnaire),
  /** The owner sends one section to a colleague, or sends it anew because something is to be mended. */
  'questionnaire-section': z.object({
    ...questionnaire,
    company: z.string(),
    section: z.string(),
    by: z.string(),
    note: z.string(),
    dueOn: z.iso.date().nullable(),
    isAgain: z.boolean(),
  }),
  'questionnaire-handed-back': z.object({ ...questionnaire, section: z.string(), by: z.string() }),
  /** It is due tomorrow or before, seen from `today`, the day in Moscow; `section` is what a colleague has of it. */
  'questionnaire-due': z.object({
    ...questionnaire,
    section: z.string().nullable(),
    today: z.iso.date(),
    dueOn: z.iso.date(),
  }),
  /** The receipt, with the paper of what was submitted. */
  'questionnaire-submitted': z.object({
    ...questionnaire,
    number: z.number(),
    at: z.number(),
    attached: z.array(z.object({ name: z.string(), sha256: z.string() })),
  }),
  'questionnaire-returned': z.object({ ...questionnaire, by: z.string(), text: z.string(), marked: z.number() }),
  /** What one of us says of a question. */
  'questionnaire-asked': z.object({ ...questionnaire, by: z.string(), question: z.string(), text: z.string() }),
  /** What became of a questionnaire, for whoever looks after it. */
  'questionnaire-told': z.object({
    reference: z.string(),
    company: z.string(),
    id: z.string(),
    by: z.string(),
    replyTo: mailbox,
    what: z.discriminatedUnion('is', [
      z.object({ is: z.literal('submitted'), number: z.number() }),
      z.object({ is: z.literal('remark'), question: z.string(), text: z.string() }),
    ]),
  }),
  /** A client has asked, for whoever is to answer: a reply to it is the answer. */
  'thread-asked': z.object({
    ...ourThread,
    ...ways,
    by: z.string(),
    /** Why it waits to be let in; null where it counts, as in all letters from before. */
    doubt: z.enum(doubts).nullable().default(null),
    right: z.enum(entitlementKinds).nullable(),
    dueAt: z.number().nullable(),
    text: z.string(),
    files,
  }),
  /** What one of us has answered; it goes out under their name. */
  'thread-answered': z.object({
    ...thread,
    by: z.string(),
    replyTo: mailbox,
    text: z.string(),
    attached: z.array(z.object({ name: z.string(), sha256: z.string() })),
  }),
  /** The question has arrived; it holds nothing of what was asked. */
  'thread-received': z.object({ number: z.string(), references: z.array(z.string()), replyTo: mailbox }),
  /** The same where the right to ask has ended. */
  'thread-right-ended': z.object({
    number: z.string(),
    references: z.array(z.string()),
    replyTo: mailbox,
    right: z.enum(entitlementKinds).nullable(),
    endedOn: z.iso.date().nullable(),
  }),
  /** An answer by mail of which nobody can tell that it is truly theirs: it leaves once they have followed the link. */
  'thread-to-confirm': z.object({
    ...ourThread,
    because: z.enum(doubts).default('not-authenticated'),
    assignee: z.string().nullable().default(null),
    text: z.string(),
    answer: link('answer'),
  }),
  /** What one of us has answered became a note for us alone; or it left, and did not arrive. */
  'thread-unsent': z.object({
    ...ourThread,
    text: z.string(),
    what: z.discriminatedUnion('is', [
      z.object({ is: z.literal('noted'), because: z.enum(doubts) }),
      z.object({ is: z.literal('undelivered'), whom: z.string() }),
    ]),
  }),
  'thread-noted': z.object({ ...ourThread, noteTo: mailbox.nullable(), by: z.string(), text: z.string() }),
  /** `level`: per cent of the term that are gone. */
  'thread-late': z.object({
    ...ourThread,
    ...ways,
    dueAt: z.number(),
    level: z.number(),
    assignee: z.string().nullable(),
    text: z.string(),
  }),
  /** It is somebody else's from now on: given by a colleague, or back after an absence. */
  'thread-given': z.object({ ...ourThread, ...ways, by: z.string().nullable(), text: z.string() }),
  /** The one question after a thread is closed. */
  'thread-closed': z.object({ ...thread, rating: link('rating'), replyTo: mailbox }),
} as const;

export type LetterKind = keyof typeof contents;
export const letterKinds = Object.keys(contents);
export type LetterContent<K extends LetterKind> = z.infer<(typeof contents)[K]>;

export type Letter = {
  [K in LetterKind]: { kind: K; to: string; locale: (typeof locales)[number]; data: LetterContent<K> };
}[LetterKind];

const schema = z.object({ to: z.string().min(3), locale: z.enum(locales) });

/** Reads a stored letter back. Throws if the row does not hold what its kind says. */
export function readLetter(row: { kind: LetterKind; recipient: string | null; locale: string; data: unknown }): Letter {
  const envelope = schema.parse({ to: row.recipient, locale: row.locale });
  return { kind: row.kind, ...envelope, data: contents[row.kind].parse(row.data) } as Letter;
}

/** How many hours a link in a letter works; null means for ever. For the letter's own words. */
export function hoursOf(purpose: LinkPurpose): number | null {
  const lifetime = linkLifetimes[purpose];
  return lifetime === null ? null : lifetime / 3_600_000;
}
