import { createHash } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import type { Source } from './outcome.ts';
import { wasForgotten } from './forgotten.server.ts';
import {
  findFirstWithBytes,
  findIdByUid,
  findMailbox,
  saveBytes,
  saveIncoming,
  saveMailbox,
  saveSettled,
} from './store.server.ts';

/** A message at one of our doors. */
export interface AtDoor {
  mailbox: string;
  source: Source;
  uidValidity: number | null;
  uid: number | null;
  bytes: Buffer;
  /** Of the whole message, where only its beginning was fetched. */
  size?: number;
  /** When our mail server took it, in milliseconds; else now. */
  takenAt?: number;
}

export interface TakenIn {
  id: string;
  /** Whether it is one we did not have. */
  isNew: boolean;
}

/** What is kept of a message that is too big to be kept: its headers, whatever they are. */
export const beginning = 64 * 1024;

/** Keeps a message, on the disk when this returns, before anybody has looked into it. The same one is kept once. */
export function takeIn(app: App, message: AtDoor): TakenIn {
  return takeInTogether(app, [message])[0] ?? never();
}

/** Several in one transaction; what is forgotten and has a new number is not among them. */
export function takeInTogether(app: App, messages: AtDoor[]): TakenIn[] {
  const taken = transact(app.db, (tx) => {
    for (const [mailbox, read] of readTo(messages)) noteUid(tx, mailbox, read);
    return messages.flatMap((message) => takeInWithin(app, tx, message) ?? []);
  });
  for (const { id, isNew } of taken) if (isNew) app.log.debug({ message: id }, 'message taken in');
  return taken;
}

function takeInWithin(app: App, tx: Tx, message: AtDoor): TakenIn | undefined {
  const { mailbox, uidValidity, uid, size = message.bytes.length } = message;
  const now = app.clock.now();
  const fromImap = uidValidity !== null && uid !== null;
  const known = fromImap ? findIdByUid(tx, mailbox, uidValidity, uid) : undefined;
  if (known !== undefined) return { id: known, isNew: false };

  const isTooBig = size > app.config.inbox.largest;
  const bytes = isTooBig ? message.bytes.subarray(0, beginning) : message.bytes;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (fromImap && wasForgotten(app, tx, { mailbox, uidValidity, uid, sha256 })) return undefined;
  const first = findFirstWithBytes(tx, mailbox, sha256, size);
  if (first !== undefined && !fromImap) return { id: first, isNew: false };

  const id = app.newId();
  const receivedAt = Math.min(message.takenAt ?? now, now);
  const place = { mailbox, source: message.source, uidValidity, uid };
  saveIncoming(tx, { id, ...place, sha256, size, receivedAt, dueAt: now });
  saveBytes(tx, { sha256, bytes });
  if (first !== undefined) {
    saveSettled(tx, id, { outcome: 'duplicate', reason: 'same-bytes', sameAs: first }, now);
  } else if (isTooBig) {
    saveSettled(tx, id, { outcome: 'quarantine', reason: 'too-big' }, now);
  }
  return { id, isNew: first === undefined };
}

interface Position {
  uidValidity: number;
  lastUid: number;
}

/** How far each mailbox has been read once these are kept. */
function readTo(messages: AtDoor[]): Map<string, Position> {
  const positions = new Map<string, Position>();
  for (const { mailbox, uidValidity, uid } of messages) {
    if (uidValidity === null || uid === null) continue;
    const before = positions.get(mailbox)?.lastUid ?? 0;
    positions.set(mailbox, { uidValidity, lastUid: Math.max(before, uid) });
  }
  return positions;
}

function noteUid(tx: Tx, mailbox: string, { uidValidity, lastUid }: Position): void {
  const known = findMailbox(tx, mailbox);
  if (known?.uidValidity === uidValidity && known.lastUid >= lastUid) return;
  saveMailbox(tx, { mailbox, uidValidity, lastUid });
}

function never(): never {
  throw new Error('One message was given and none taken in');
}
