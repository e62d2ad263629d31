const hour = 3_600_000;
const day = 24 * hour;

/**
 * What a link from a letter lets its holder do. One purpose each: a forwarded letter must not let a stranger
 * read or wipe anything, so a journal issue carries nothing but `unsubscribe`.
 */
export const linkLifetimes = {
  confirm: 2 * day,
  manage: 7 * day,
  address: 2 * day,
  erase: 1 * day,
  request: 60 * day,
  /** The report that came of a request. */
  report: 180 * day,
  /** A questionnaire, for its owner, or one section of it, for a colleague. */
  questionnaire: 30 * day,
  /** A consultant's answer that came by mail unproved: it leaves. */
  answer: 7 * day,
  /** What a client says of a thread that is closed. */
  rating: 60 * day,
  'sign-in': hour / 4,
  /** Makes the owner of a house that has none; printed at the start. */
  owner: 1 * day,
  unsubscribe: null,
} as const satisfies Record<string, number | null>;

/** An expired link is kept for a while, ms, because its page offers a fresh one. */
export const keptAfterExpiry = { long: 365 * day, others: 30 * day } as const;

/** What may rest for long. */
export const longKept = ['request', 'questionnaire'] as const satisfies LinkPurpose[];

export type LinkPurpose = keyof typeof linkLifetimes;

export interface Link {
  tokenHash: string;
  purpose: LinkPurpose;
  subjectId: string;
  messageId: string | null;
  createdAt: number;
  expiresAt: number | null;
  usedAt: number | null;
}

export function hasExpired(link: Link, now: number): boolean {
  return link.expiresAt !== null && link.expiresAt <= now;
}
