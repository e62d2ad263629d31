import type { ImapFlow } from 'imapflow';
import type { App } from '#app/app.server.ts';
import type { ImapConfig } from '#app/inbox-config.server.ts';
import { prepared, transact } from '#app/storage/open.server.ts';
import { pagesOf, rangeOf, type Sized } from './fetch-pages.ts';
import { nameOfMailbox } from './mailbox.server.ts';
import { findMailbox, listKnownUids, saveMailbox } from './store.server.ts';
import { beginning, takeInTogether, type AtDoor } from './take-in.server.ts';

const page = { messages: 500, bytes: 8 * 1024 * 1024 };

/** Sizes are asked for by the thousand: a mailbox may hold more than fits into one command. */
const asked = { messages: 1000, bytes: Infinity };

const day = 86_400_000;

/**
 * Takes in all that the open mailbox holds and we do not, then moves away what is kept here. Once a day, and whenever the
 * server has numbered its messages anew, it is looked through from end to end and counted. Returns how many were new.
 */
export async function catchUp(app: App, client: ImapFlow, config: ImapConfig, stopping?: AbortSignal): Promise<number> {
  const mailbox = nameOfMailbox(config);
  if (!client.mailbox) throw new Error('No mailbox is open');
  const uidValidity = Number(client.mailbox.uidValidity);
  const known = findMailbox(app.db, mailbox);
  const isKnown = known?.uidValidity === uidValidity;
  const isCounting = !isKnown || known.countedAt === null || app.clock.now() - known.countedAt >= day;
  const isWhole = isCounting || config.processed !== undefined;
  const uids = await listUids(client, isWhole ? 0 : known.lastUid);
  const kept = new Set(isWhole ? listKnownUids(app.db, mailbox, uidValidity, uids[0] ?? 0) : []);

  let count = 0;
  const place = { mailbox, source: 'imap', uidValidity } as const;
  const move = { processed: config.processed, failed: config.failed };
  await moveAway(
    app,
    client,
    uids.filter((uid) => kept.has(uid)),
    move.processed,
  );
  const missing = uids.filter((uid) => !kept.has(uid));
  for await (const messages of fetchPages(app, client, missing)) {
    if (stopping?.aborted) return count;
    app.log.debug({ count: messages.length }, 'messages fetched');
    // What another worker has taken in meanwhile it moves itself: two at once would leave two copies there.
    const theirs = new Set(listKnownUids(app.db, mailbox, uidValidity, messages[0]?.uid ?? 0));
    const taken = takeInTogether(
      app,
      messages.map((message) => ({ ...place, ...message })),
    );
    count += taken.filter(({ isNew }) => isNew).length;
    const isCut = ({ size }: Fetched) => size > app.config.inbox.largest;
    const uidsOf = (some: Fetched[]) => some.flatMap(({ uid }) => (theirs.has(uid) ? [] : uid));
    await moveAway(app, client, uidsOf(messages.filter((message) => !isCut(message))), move.processed);
    await moveAway(app, client, uidsOf(messages.filter(isCut)), move.failed ?? move.processed);
  }
  const now = app.clock.now();
  const counted = { countedAt: now, onServer: uids.length, kept: uids.length - missing.length };
  transact(app.db, (tx) => saveMailbox(tx, { mailbox, uidValidity, readAt: now, ...(isCounting ? counted : {}) }));
  return count;
}

/** `n:*` past the end means the last message once more (RFC 3501, 6.4.8). */
async function listUids(client: ImapFlow, after: number): Promise<number[]> {
  const found = await client.search({ uid: `${after + 1}:*` }, { uid: true });
  if (!found) throw new Error('The mailbox could not be searched');
  return found.filter((uid) => uid > after).sort((a, b) => a - b);
}

type Fetched = Pick<AtDoor, 'bytes'> & { uid: number; size: number; takenAt?: number };

/** Page by page, none larger than fits into memory; what has gone meanwhile is left out, of what is too big all but the beginning. */
async function* fetchPages(app: App, client: ImapFlow, uids: number[]): AsyncGenerator<Fetched[]> {
  const unsized = uids.map((uid) => ({ uid, size: 0 }));
  for (const some of pagesOf(unsized, asked)) {
    const sized: Sized[] = [];
    for await (const { uid, size } of client.fetch(rangeOf(some), { uid: true, size: true }, { uid: true })) {
      sized.push({ uid, size: size ?? 0 });
    }
    sized.sort((a, b) => a.uid - b.uid);
    const { largest } = app.config.inbox;
    // One that is too big stands alone, so that those around it stay in order.
    const weighed = sized.map(({ uid, size }) => ({ uid, size: size > largest ? page.bytes : size }));
    for (const one of pagesOf(weighed, page)) {
      const isCut = sized.some(({ uid, size }) => one.includes(uid) && size > largest);
      const source = isCut ? { start: 0, maxLength: beginning } : true;
      yield await fetchPage(client, one, source);
    }
  }
}

async function fetchPage(
  client: ImapFlow,
  uids: number[],
  source: true | { start: number; maxLength: number },
): Promise<Fetched[]> {
  const messages: Fetched[] = [];
  const wanted = { uid: true, size: true, internalDate: true, source };
  for await (const { uid, size, source: bytes, internalDate } of client.fetch(rangeOf(uids), wanted, { uid: true })) {
    if (!bytes) continue;
    const takenAt = internalDate === undefined ? NaN : new Date(internalDate).getTime();
    const whole = source === true ? bytes.length : Math.max(size ?? 0, bytes.length);
    messages.push({ uid, size: whole, bytes, ...(Number.isNaN(takenAt) ? {} : { takenAt }) });
  }
  return messages.sort((a, b) => a.uid - b.uid);
}

/** What cannot be moved, or what somebody else has moved, stays where it is: it is kept here, and tried again next time. */
async function moveAway(app: App, client: ImapFlow, uids: number[], folder: string | undefined): Promise<void> {
  if (folder === undefined || uids.length === 0) return;
  const line = lineOf(app.db);
  const moved = line.last.then(() => moveNow(app, client, uids, folder));
  line.last = moved.catch(() => undefined);
  await moved;
}

/** One after another: a server that is told twice at once to move a message may leave two of it. */
const lineOf = prepared((): { last: Promise<void> } => ({ last: Promise.resolve() }));

async function moveNow(app: App, client: ImapFlow, uids: number[], folder: string): Promise<void> {
  for (const some of pagesOf(
    uids.map((uid) => ({ uid, size: 0 })),
    asked,
  )) {
    const moved = await client.messageMove(rangeOf(some), folder, { uid: true });
    if (moved) app.log.debug({ count: some.length }, 'messages moved');
    else app.log.warn({ folder, count: some.length }, 'messages could not be moved');
  }
}
