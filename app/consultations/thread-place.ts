/** What of a message may name a thread. A thread merged into another is named by the one it lives on in. */
export interface PlaceFacts {
  /** Tokens in any recipient header that we gave out, whatever has become of them since. */
  tokens: readonly { token: string; threadId: string }[];
  /** Messages of ours, their ids signed by us, that it answers or refers to: the nearest first, In-Reply-To before References. */
  references: readonly { messageId: string; threadId: string }[];
  /** Visible numbers that are threads of ours, with the addresses of those who take part in each. */
  numbers: readonly { number: string; threadId: string; in: 'subject' | 'body'; participants: readonly string[] }[];
  /** Lower case; null where nobody says who wrote. */
  from: string | null;
}

export type Place =
  | { is: 'in'; threadId: string; by: 'token' | 'reference' | 'number' }
  | { is: 'new' }
  /** Two threads are named alike: somebody of us decides. */
  | { is: 'conflict'; by: 'token' | 'number'; threadIds: string[] };

/**
 * Which thread a message belongs to: by a token; else by what it answers, nearest first, as a thread split from another
 * carries the references of both; else by a number in its subject, or in its text, where a participant says to have written.
 */
export function placeOf({ tokens, references, numbers, from }: PlaceFacts): Place {
  const byToken = different(tokens);
  if (byToken.length > 0) return only(byToken, 'token');
  const [nearest] = references;
  if (nearest) return { is: 'in', threadId: nearest.threadId, by: 'reference' };
  const theirs = numbers.filter(({ participants }) => from !== null && participants.includes(from));
  const inSubject = different(theirs.filter((one) => one.in === 'subject'));
  const byNumber = inSubject.length > 0 ? inSubject : different(theirs);
  return byNumber.length > 0 ? only(byNumber, 'number') : { is: 'new' };
}

function different(named: readonly { threadId: string }[]): string[] {
  return [...new Set(named.map(({ threadId }) => threadId))];
}

function only(threadIds: string[], by: 'token' | 'number'): Place {
  const [threadId, second] = threadIds;
  if (threadId === undefined) return { is: 'new' };
  return second === undefined ? { is: 'in', threadId, by } : { is: 'conflict', by, threadIds };
}
