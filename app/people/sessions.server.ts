import { hash, randomBytes } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { isStaff, type Person } from './person.ts';
import { findSessionByHash, markSessionSeen, saveSession } from './people-store.server.ts';
import { sessionLifetimes, type Session } from './sign-in.ts';

export interface SignedIn {
  session: Session;
  person: Person;
}

/** Begins a session and returns what the cookie holds; the database knows its hash alone. */
export function startSession(
  app: App,
  tx: Tx,
  person: Person,
  { userAgent, secondFactorAt = null }: { userAgent: string; secondFactorAt?: number | null },
): { token: string; session: Session } {
  const now = app.clock.now();
  const token = randomBytes(32).toString('base64url');
  const session: Session = {
    id: app.newId(),
    personId: person.id,
    createdAt: now,
    seenAt: now,
    expiresAt: now + lifetimeOf(person).most,
    secondFactorAt,
    userAgent: userAgent.slice(0, 200),
    endedAt: null,
  };
  saveSession(tx, { ...session, tokenHash: hashOf(token) });
  return { token, session };
}

/** Who holds this cookie; undefined where the session has ended, lain idle too long, or its person may not sign in. */
export function findSignedIn(app: App, token: string): SignedIn | undefined {
  const found = findSessionByHash(app.db, hashOf(token));
  if (!found) return undefined;
  const { session, person } = found;
  const now = app.clock.now();
  const isOver = session.endedAt !== null || session.expiresAt <= now;
  if (isOver || person.deactivatedAt !== null || session.seenAt + lifetimeOf(person).idle <= now) return undefined;
  // Not at every request: it is there to be listed, and a write costs more than all else here.
  if (now - session.seenAt > seenEvery) transact(app.db, (tx) => markSessionSeen(tx, session.id, now));
  return found;
}

const seenEvery = 10 * 60_000;

function lifetimeOf(person: Person) {
  return isStaff(person) ? sessionLifetimes.staff : sessionLifetimes.client;
}

function hashOf(token: string): string {
  return hash('sha256', token, 'hex');
}
