import type { Doubt } from '#app/consultations/trust.ts';

/** Why a message in a thread is doubted, for us. */
export const doubts = {
  'not-authenticated': 'the sender’s mail did not confirm that the letter is theirs',
  'authentication-failed': 'a check has shown that the sender’s address is forged',
  'no-token': 'the letter does not answer ours: it bears no address for answers that we gave out',
  'token-of-colleague': 'it answers a letter that we sent to a colleague of theirs',
  'token-of-another': 'it answers a letter that we sent to another client',
  'token-revoked': 'the address for answers has been revoked',
  'sender-unknown': 'we do not know the sender',
  'sender-of-another-company': 'the sender is of another company',
  'former-staff': 'the sender does not work with us any more',
  'not-assigned': 'a consultant answered who does not have this question',
  'not-for-clients': 'the client wrote to the address for our own notes',
  'no-thread': 'it is not clear which question the letter belongs to',
  'nothing-said': 'the letter holds no line of their own, only quotes',
  'quotes-us': 'the text holds lines of a letter that is for us alone',
  'no-reader': 'there is nobody to get the answer: the client’s access is closed',
} satisfies Record<Doubt, string>;
