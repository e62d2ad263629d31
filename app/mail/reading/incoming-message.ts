import type { Meaning } from '../meaning.ts';

/** What a message says, read from its bytes and from nothing else: whether any of it is true is for others to find out. */
export interface IncomingMessage {
  /** As written, with its brackets. */
  messageId: string | null;
  /** Oldest first, with their brackets. */
  inReplyTo: string[];
  references: string[];
  from: Mailbox | null;
  replyTo: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  /** Addresses of any field that names recipients, at most 100 of `recipientCount`. */
  recipients: string[];
  recipientCount: number;
  /** '' is the empty path `<>` of what machines send. */
  returnPath: string | null;
  /** One line. */
  subject: string;
  /** By the sender's clock, in milliseconds. */
  sentAt: number | null;
  /** Guessed from what was said. */
  language: 'ru' | 'en' | null;
  /** All of it, from the HTML where there is no text. */
  text: string;
  /** Without anything that runs or fetches; images by `cid:` alone. */
  html: string | null;
  /** The same text in its parts, of which all but what is said may be folded. */
  body: BodyPart[];
  /** The same, and nothing quoted counts as said, wherever it stands and whatever else is missing. */
  apart: BodyPart[];
  attachments: IncomingAttachment[];
  automatic: AutomaticReason | null;
  report: IncomingReport | null;
  /** Raw values, topmost first: only those that our own server has put on top mean anything. */
  authenticationResults: string[];
  /** What our own letters carry: where it is there, a letter of ours has come back. */
  ownLetter: string | null;
  troubles: Trouble[];
}

export interface Mailbox {
  /** Lower case. */
  address: string;
  name: string;
}

export interface BodyPart {
  is: 'said' | 'quoted' | 'signature';
  text: string;
}

export interface IncomingAttachment {
  /** Fit to be shown and to be saved under. */
  name: string;
  /** By content, else as told. */
  type: string;
  size: number;
  cid: string | null;
  isInline: boolean;
  content: Buffer;
}

/** By what a message gives itself away as one that nobody has written. */
export const automaticReasons = [
  'report',
  'auto-submitted',
  'auto-reply-header',
  'list',
  'precedence',
  'empty-return-path',
  'mailer-daemon',
  'subject-auto-reply',
  'subject-out-of-office',
  'subject-undeliverable',
] as const;

export type AutomaticReason = (typeof automaticReasons)[number];

export interface IncomingReport {
  is: 'delivery' | 'complaint';
  /** Of a complaint: abuse, opt-out, fraud, not-spam … (RFC 5965, 7.3). */
  feedbackType: string | null;
  recipients: ReportedRecipient[];
  /** Of the letter it is about, as far as it says. */
  originalMessageId: string | null;
  originalEnvelopeId: string | null;
  /** The envelope sender that letter had. */
  originalSender: string | null;
}

export interface ReportedRecipient {
  /** Lower case. */
  address: string | null;
  action: ReportedAction;
  /** RFC 3463, `5.1.1`. */
  status: string | null;
  diagnostic: string;
  meaning: Meaning;
}

export type ReportedAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | 'complaint';

/** What could not be read as it should. */
export type Trouble =
  | 'damaged'
  | 'unknown-charset'
  | 'wrong-charset'
  | 'unlabelled-charset'
  | 'text-cut'
  | 'html-cut'
  | 'html-unreadable'
  | 'quotes-unreadable'
  | 'winmail-unreadable'
  | 'report-unreadable'
  | 'too-many-attachments'
  | 'too-many-recipients'
  | 'no-sender'
  | 'several-senders';
