/** What the token that a message came with is to whoever sent it. */
export const tokenStandings = ['none', 'own', 'colleague', 'foreign', 'revoked'] as const;
/** `colleague`: of another of the same company, or, between consultants, of another of us; `foreign`: of anybody else. */
export type TokenStanding = (typeof tokenStandings)[number];

/** Who sent a message, by the address in From, as seen from the thread. */
export const senderKinds = [
  // Takes part in the thread; of the same company, but does not; a client of another company, or of none.
  ...['client', 'colleague', 'other-client', 'stranger'],
  // Answers in the thread; another of us; one of us once.
  ...['assigned', 'consultant', 'former-staff'],
] as const;
export type SenderKind = (typeof senderKinds)[number];

export interface TrustFacts {
  token: TokenStanding;
  sender: SenderKind;
  authentication: 'passed' | 'failed' | 'none';
  /** Null where the message begins one. A thread merged into another is seen as that other. */
  thread: 'alive' | 'closed' | 'merged' | null;
  /** What the address was given out for. */
  direction: 'answer' | 'note';
}

export type Trust =
  /** A client's question, or a consultant's answer that leaves for the client. */
  | { is: 'accept' }
  /** Waits for one click of ours. */
  | { is: 'pending'; because: Doubt }
  /** The consultant is sent a link, and the answer leaves when they have followed it. */
  | { is: 'confirm-by-link'; because: Doubt }
  /** Seen by us alone; null where it was meant so and there is no doubt. */
  | { is: 'note'; because: Doubt | null }
  | { is: 'quarantine'; because: Doubt }
  /** A stranger begins something: a request, not a consultation. */
  | { is: 'lead' };

export const doubts = [
  ...['not-authenticated', 'authentication-failed', 'no-token', 'token-of-colleague', 'token-of-another'],
  ...['token-revoked', 'sender-unknown', 'sender-of-another-company', 'former-staff', 'not-assigned'],
  ...['not-for-clients', 'no-thread'],
  // Of what one of us answers: no words of their own, some that stand in our letters alone, nobody to get them.
  ...['nothing-said', 'quotes-us', 'no-reader'],
] as const;
export type Doubt = (typeof doubts)[number];

/**
 * How far a message is believed. A token alone proves that somebody once saw a letter of ours, authentication alone that
 * the domain sent it: only both make a message the owner's. What is less is asked about, kept apart, and never dropped.
 */
export function decideTrust(facts: TrustFacts): Trust {
  switch (facts.sender) {
    case 'former-staff':
      return { is: 'quarantine', because: 'former-staff' };
    case 'assigned':
    case 'consultant':
      return facts.thread === null ? trustStaffOutside(facts) : trustStaff(facts);
    case 'client':
    case 'colleague':
    case 'other-client':
    case 'stranger':
      return facts.thread === null ? trustBeginning(facts) : trustClient(facts);
  }
}

/** A first question. Nothing of ours is answered, so nothing of ours can be proved. */
function trustBeginning({ sender, authentication }: TrustFacts): Trust {
  if (authentication === 'failed') return { is: 'quarantine', because: 'authentication-failed' };
  if (sender === 'stranger') return { is: 'lead' };
  return authentication === 'passed' ? { is: 'accept' } : { is: 'pending', because: 'not-authenticated' };
}

function trustClient({ token, sender, authentication, direction }: TrustFacts): Trust {
  const quarantine = (because: Doubt): Trust => ({ is: 'quarantine', because });
  if (token === 'revoked') return quarantine('token-revoked');
  if (sender === 'stranger') return quarantine('sender-unknown');
  if (sender === 'other-client') return quarantine('sender-of-another-company');
  if (token === 'foreign') return quarantine('token-of-another');
  if (direction === 'note' && token !== 'none') return quarantine('not-for-clients');
  if (authentication === 'failed') return quarantine('authentication-failed');
  if (authentication === 'none') return quarantine('not-authenticated');
  if (token === 'none') return { is: 'pending', because: 'no-token' };
  return token === 'own' ? { is: 'accept' } : { is: 'pending', because: 'token-of-colleague' };
}

/** In a house where notes are a letter away, a doubtful word of ours stays a note; and an unproved one does not enter at all. */
function trustStaff({ token, sender, authentication, direction }: TrustFacts): Trust {
  const doubt = authentication === 'failed' ? 'authentication-failed' : 'not-authenticated';
  const isProved = authentication === 'passed';
  if (token !== 'own')
    return isProved ? { is: 'note', because: otherToken[token] } : { is: 'quarantine', because: doubt };
  if (direction === 'note') return { is: 'note', because: isProved ? null : doubt };
  if (!isProved) return { is: 'confirm-by-link', because: doubt };
  return sender === 'assigned' ? { is: 'accept' } : { is: 'confirm-by-link', because: 'not-assigned' };
}

const otherToken = {
  none: 'no-token',
  colleague: 'token-of-colleague',
  foreign: 'token-of-another',
  revoked: 'token-revoked',
} as const satisfies Record<Exclude<TokenStanding, 'own'>, Doubt>;

/** One of us writes to where clients ask: a question passed on, say. Somebody has to say whose it is. */
function trustStaffOutside({ authentication }: TrustFacts): Trust {
  if (authentication === 'passed') return { is: 'pending', because: 'no-thread' };
  return { is: 'quarantine', because: authentication === 'failed' ? 'authentication-failed' : 'not-authenticated' };
}
