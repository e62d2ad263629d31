import type { App } from '#app/app.server.ts';
import { isLargeProvider } from '#app/mail/budget.ts';
import type { Arrival } from '#app/mail/incoming/outcome.ts';
import { domainOf, normaliseAddress } from '#app/people/address.ts';
import { findAnybody, findAnybodyAt } from '#app/people/find-client.server.ts';
import { isStaff, type Person } from '#app/people/person.ts';
import { may } from '#app/people/rights.ts';
import type { Db } from '#app/storage/open.server.ts';
import { livingThread } from './living-thread.server.ts';
import { threadsReferenced } from './references.server.ts';
import { senderKindOf, standingOf } from './standing.ts';
import { findThread, listThreadsNumbered, type ThreadRow } from './store.server.ts';
import { addressees } from './thread-letters.server.ts';
import { threadNumbersIn } from './thread-number.ts';
import { placeOf, type Place } from './thread-place.ts';
import type { SenderKind, TrustFacts } from './trust.ts';
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
  const party = sender ?? (address === undefined ? undefined : colleagueAt(db, address, thread));
  const tokens = here.flatMap(({ personId, direction, revokedAt }) => {
    const owner = findAnybody(db, personId);
    return owner ? [{ owner, direction, revokedAt }] : [];
  });
  const facts = {
    ...standingOf(tokens, party ?? null),
    sender: sender && isStaff(sender) && !may(sender.role, 'questions') ? 'former-staff' : kindOf(db, party, thread),
    authentication: authentication.is,
    thread: standsAs(thread),
  } as const;
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
  return listThreadsNumbered(db, [...new Set(all)]).flatMap(({ id, number }) => {
    const living = livingThread(db, id);
    if (!living) return [];
    const participants = addressees(db, living).map(({ address }) => address);
    const where = inSubject.has(number) ? ('subject' as const) : ('body' as const);
    return [{ number, threadId: living.id, in: where, participants }];
  });
}

function kindOf(db: Db, party: Party | undefined, thread: ThreadRow | undefined): SenderKind {
  if (!thread) return senderKindOf(party ?? null, null);
  const participantIds = addressees(db, thread).map(({ id }) => id);
  return senderKindOf(party ?? null, { ...thread, participantIds });
}

type Party = Pick<Person, 'id' | 'role' | 'companyId' | 'deactivatedAt'>;

/** Somebody nobody has named to us, who writes from the domain of a thread's clients, and theirs alone: of their company. */
function colleagueAt(db: Db, address: string, thread: ThreadRow | undefined): Party | undefined {
  const domain = domainOf(address);
  if (!thread || isLargeProvider(domain)) return undefined;
  const isTheirs = addressees(db, thread).some((one) => domainOf(one.address) === domain);
  return isTheirs ? { id: '', role: 'client', companyId: thread.companyId, deactivatedAt: null } : undefined;
}

function standsAs(thread: ThreadRow | undefined): TrustFacts['thread'] {
  if (!thread) return null;
  return thread.state === 'closed' ? 'closed' : 'alive';
}
