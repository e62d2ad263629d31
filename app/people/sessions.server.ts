import { hash, randomBytes } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { isStaff, type Person } from './person.ts';
import {
  changeSession,
  deleteSessionsExpiredBefore,
  endSession,
  endSessionsBut,
  findSessionByHash,
  listSessions,
  saveSession,
} from './session-store.server.ts';
import { deleteSignInsExpiredBefore } from './sign-in-store.server.ts';
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
  if (now - session.seenAt > seenEvery) transact(app.db, (tx) => changeSession(tx, session.id, { seenAt: now }));
  return found;
}

/** One's own sessions that go on, this one first. */
export function ownSessions(app: App, { session, person }: SignedIn): Session[] {
  const now = app.clock.now();
  const going = listSessions(app.db, person.id, now).filter(({ seenAt }) => seenAt + lifetimeOf(person).idle > now);
  return going.sort((one, other) => Number(other.id === session.id) - Number(one.id === session.id));
}

/** Signs the holder of this cookie out. */
export function signOut(app: App, token: string | undefined): void {
  transact(app.db, (tx) => endSessionOf(app, tx, token));
}

export function endSessionOf(app: App, tx: Tx, token: string | undefined): void {
  const found = token === undefined ? undefined : findSessionByHash(tx, hashOf(token));
  if (found) endAndNote(app, tx, found.person, found.session.id, found.person.id);
}

/** Ends one session of somebody, by whoever may; says whether there was one. */
export function endSessionOfPerson(app: App, person: Person, sessionId: string, byId: string): boolean {
  return transact(app.db, (tx) => endAndNote(app, tx, person, sessionId, byId));
}

/** Ends all of one's own sessions but this one. */
export function endOtherSessions(app: App, { person, session }: SignedIn): number {
  return transact(app.db, (tx) => endSessionsOf(app, tx, person, person.id, session.id));
}

/** Ends all sessions of somebody but the one kept, and returns how many. */
export function endSessionsOf(app: App, tx: Tx, person: Person, byId: string | null, keptId?: string): number {
  const ended = endSessionsBut(tx, person.id, keptId, app.clock.now());
  const details = { sessions: ended };
  if (isStaff(person)) audit(app, tx, byId, 'session-ended', { kind: 'person', id: person.id }, details);
  return ended;
}

/** Forgets sessions and attempts that are over; an attempt is counted against guessing for a day. */
export function pruneSessions(app: App): number {
  const now = app.clock.now();
  return transact(
    app.db,
    (tx) => deleteSessionsExpiredBefore(tx, now) + deleteSignInsExpiredBefore(tx, now - keptAttempts),
  );
}

const keptAttempts = 2 * 86_400_000;

function endAndNote(app: App, tx: Tx, person: Person, sessionId: string, byId: string): boolean {
  const isEnded = endSession(tx, person.id, sessionId, app.clock.now()) > 0;
  if (isEnded && isStaff(person)) audit(app, tx, byId, 'session-ended', { kind: 'session', id: sessionId });
  return isEnded;
}

const seenEvery = 10 * 60_000;

function lifetimeOf(person: Person) {
  return isStaff(person) ? sessionLifetimes.staff : sessionLifetimes.client;
}

function hashOf(token: string): string {
  return hash('sha256', token, 'hex');
}
