import { isStaff, type Person } from '#app/people/person.ts';
import type { SenderKind, TokenStanding, TrustFacts } from './trust.ts';

type Party = Pick<Person, 'id' | 'role' | 'companyId' | 'deactivatedAt'>;

/** A token as it was given out. */
export interface GivenToken {
  owner: Party;
  direction: TrustFacts['direction'];
  revokedAt: number | null;
}

/** What somebody is to a thread; null for a thread that is yet to begin, and for a sender whom nobody knows. */
export function senderKindOf(
  sender: Party | null,
  thread: { companyId: string | null; participantIds: readonly string[]; assigneeId: string | null } | null,
): SenderKind {
  if (sender === null) return 'stranger';
  // Whoever left the client's company speaks for it no more.
  if (sender.deactivatedAt !== null) return isStaff(sender) ? 'former-staff' : 'stranger';
  if (isStaff(sender)) return sender.id === thread?.assigneeId ? 'assigned' : 'consultant';
  if (thread === null || thread.participantIds.includes(sender.id)) return 'client';
  return sender.companyId !== null && sender.companyId === thread.companyId ? 'colleague' : 'other-client';
}

/**
 * What the tokens of a message, all of one thread, are to its sender: the nearest counts. Whoever sent it to both of their
 * addresses sent a note: what was meant for us never leaves by mistake.
 */
export function standingOf(
  tokens: readonly GivenToken[],
  sender: Party | null,
): Pick<TrustFacts, 'token' | 'direction'> {
  const weighed = tokens.map((given) => ({ token: standingOfOne(given, sender), direction: given.direction }));
  const [nearest] = weighed.sort(
    (one, other) => order.indexOf(one.token) - order.indexOf(other.token) || byCaution(one) - byCaution(other),
  );
  return nearest ?? { token: 'none', direction: 'answer' };
}

const order: readonly TokenStanding[] = ['own', 'colleague', 'foreign', 'revoked', 'none'];

function byCaution({ direction }: Pick<TrustFacts, 'direction'>): number {
  return direction === 'note' ? 0 : 1;
}

function standingOfOne({ owner, revokedAt }: GivenToken, sender: Party | null): TokenStanding {
  if (revokedAt !== null) return 'revoked';
  if (owner.id === sender?.id) return 'own';
  return sender !== null && areColleagues(owner, sender) ? 'colleague' : 'foreign';
}

function areColleagues(one: Party, other: Party): boolean {
  if (isStaff(one) || isStaff(other)) return isStaff(one) && isStaff(other);
  return one.companyId !== null && one.companyId === other.companyId;
}
