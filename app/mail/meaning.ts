/** What a mail server's answer says about the recipient or about us. */
export type Meaning =
  | 'user-unknown'
  | 'host-unknown'
  | 'moved'
  | 'not-accepting'
  | 'mailbox-full'
  | 'too-big'
  | 'spam'
  | 'policy'
  | 'authentication'
  | 'blocked'
  | 'rate'
  | 'greylisted'
  | 'temporary'
  | 'unknown';

/** Only "this recipient is gone" suppresses an address. Everything else is about the letter, about us, or about today. */
export function isGone(meaning: Meaning): boolean {
  return meaning === 'user-unknown' || meaning === 'host-unknown' || meaning === 'moved' || meaning === 'not-accepting';
}

export function meaningOf(answer: string): Meaning {
  return /\b5\.1\.[13]\b/.test(answer) ? 'user-unknown' : 'unknown';
}
