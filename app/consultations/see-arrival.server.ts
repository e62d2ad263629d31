import type { App } from '#app/app.server.ts';
import { isLargeProvider } from '#app/mail/budget.ts';
import type { Arrival } from '#app/mail/incoming/outcome.ts';
import { domainOf, normaliseAddress } from '#app/people/address.ts';
import { findAnybodyAt, findClientById } from '#app/people/find-client.server.ts';
import type { Person } from '#app/people/person.ts';
import { may } from '#app/people/rights.ts';
import type { Db } from '#app/storage/open.server.ts';
import { livingThread } from './living-thread.server.ts';
import { listAddressees, type WayRow } from './message-store.server.ts';
import { threadsReferenced } from './references.server.ts';
import { findThread, listThreadsNumbered, type ThreadRow } from './store.server.ts';
import { threadNumbersIn } from './thread-number.ts';
import { placeOf, type Place } from './thread-place.ts';
import type { SenderKind, TokenStanding, TrustFacts } from './trust.ts';
import { waysAmong } from './ways.server.ts';

/** A message that came in, as seen from here: whose it is, where it belongs, and what it can prove. */
export interface Seen {
  sender: Person | undefined;
  place: Place;
  facts: TrustFacts;
}

export function seeArrival(app: App, db: Db, { message, authentication }: Arrival): Seen {
  const address = message.from === null ? undefined : normaliseAddress(message.from.address);
  const sender = address === undefined ? undefined : findAnybodyAt(db, address);
  const ways = waysAmong(app, db, message.recipients);
  const place = placeOf({
    tokens: ways.map(({ tokenHash, threadId }) => ({ token: tokenHash, threadId: livingIdOf(db, threadId) })),
    references: threadsReferenced(app, nearestFirst(message)).flatMap(({ messageId, threadId }) => {
      const living = livingThread(db, threadId);
      return living ? [{ messageId, threadId: living.id }] : [];
    }),
    numbers: numbersIn(db, message),
    from: address ?? null,
  });
  const named = place.is === 'in' ? place.threadId : undefined;
  const thread = named === undefined ? undefined : findThread(db, named);
  const here = ways.filter(({ threadId }) => livingIdOf(db, threadId) === thread?.id);
  const facts = {
    ...tokenOf(db, here, sender),
    sender: kindOf(db, { sender, address }, thread),
    authentication: authentication.is,
    thread: standingOf(thread),
  };
  return { sender, place, facts };
}

function livingIdOf(db: Db, threadId: string): string {
  return livingThread(db, threadId)?.id ?? threadId;
}

function nearestFirst({ inReplyTo, references }: Arrival['message']): string[] {
  return [...new Set([...inReplyTo, ...references.toReversed()])];
}

function numbersIn(db: Db, { subject, text }: Arrival['message']) {
  const inSubject = new Set(threadNumbersIn(subject));
  const all = [...inSubject, ...threadNumbersIn(text)];
  return listThreadsNumbered(db, [...new Set(all)]).map(({ id, number }) => ({
    ...{ number, threadId: livingIdOf(db, id) },
    in: inSubject.has(number) ? ('subject' as const) : ('body' as const),
    participants: participantsOf(db, livingThread(db, id)).map(({ address }) => address),
  }));
}

/** The clients who have spoken in a thread. */
function participantsOf(db: Db, thread: ThreadRow | undefined): Person[] {
  if (!thread) return [];
  const ids = new Set([...(thread.clientId === null ? [] : [thread.clientId]), ...listAddressees(db, thread.id)]);
  return [...ids].flatMap((id) => findClientById(db, id) ?? []);
}

function kindOf(
  db: Db,
  { sender, address }: { sender: Person | undefined; address: string | undefined },
  thread: ThreadRow | undefined,
): SenderKind {
  if (!sender) return address !== undefined && isOfTheirs(db, address, thread) ? 'colleague' : 'stranger';
  if (sender.role !== 'client') {
    if (sender.deactivatedAt !== null || !may(sender.role, 'questions')) return 'former-staff';
    return thread?.assigneeId === sender.id ? 'assigned' : 'consultant';
  }
  if (sender.deactivatedAt !== null) return 'stranger';
  if (!thread) return 'client';
  if (participantsOf(db, thread).some(({ id }) => id === sender.id)) return 'client';
  return thread.companyId !== null && thread.companyId === sender.companyId ? 'colleague' : 'other-client';
}

/** Whether an address nobody has named to us is of the domain that a thread's clients write from, and theirs alone. */
function isOfTheirs(db: Db, address: string, thread: ThreadRow | undefined): boolean {
  const domain = domainOf(address);
  if (isLargeProvider(domain)) return false;
  return participantsOf(db, thread).some((one) => domainOf(one.address) === domain);
}

function tokenOf(db: Db, ways: readonly WayRow[], sender: Person | undefined): Pick<TrustFacts, 'token' | 'direction'> {
  const own = ways.find(({ personId }) => personId === sender?.id);
  const way = own ?? ways[0];
  if (!way) return { token: 'none', direction: 'answer' };
  if (way.revokedAt !== null) return { token: 'revoked', direction: way.direction };
  return { token: own ? 'own' : standingOfOther(db, way, sender), direction: way.direction };
}

/** Another's token: of a colleague, on either side, or of somebody who has nothing to do with the sender. */
function standingOfOther(db: Db, { personId }: WayRow, sender: Person | undefined): TokenStanding {
  const isClients = findClientById(db, personId) !== undefined;
  if (!sender) return isClients ? 'colleague' : 'foreign';
  if (sender.role !== 'client') return isClients ? 'foreign' : 'colleague';
  const theirs = findClientById(db, personId)?.companyId ?? null;
  return theirs !== null && theirs === sender.companyId ? 'colleague' : 'foreign';
}

function standingOf(thread: ThreadRow | undefined): TrustFacts['thread'] {
  if (!thread) return null;
  return thread.state === 'closed' ? 'closed' : 'alive';
}
