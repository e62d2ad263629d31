import { setImmediate as nextTurn } from 'node:timers/promises';
import type { App } from '#app/app.server.ts';
import { forgetLetters } from '#app/mail/forget.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { nobody } from '#app/people/consent.ts';
import { eventsOf, type DestructionEvent } from '#app/people/destruction.ts';
import { drawUpAct } from '#app/people/draw-up-act.server.ts';
import { destroyDetails } from '#app/people/ledger.server.ts';
import { messageIdsOf, revokeLinksOf } from '#app/people/links.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { destroyReader } from './destroy-reader.server.ts';
import { forgetAddressChanges } from './forget-change.server.ts';
import {
  deleteRequests,
  listAddressChangesBefore,
  listReadersWhoLeftBefore,
  listRequestsBefore,
} from './store.server.ts';
import { formerReaderLifetime, requestLifetime, type SubscriptionRequest } from './subscription.ts';

/** Forgets requests seven days after they were last asked for: of those nobody confirmed nothing personal stays. */
export async function forgetOldRequests(app: App): Promise<number> {
  const moment = app.clock.now() - requestLifetime;
  await inPages(app, 100, (tx, atOnce) => {
    const changes = listAddressChangesBefore(tx, moment, atOnce);
    const events = changes.flatMap((change) => {
      const counts = forgetAddressChanges(app, tx, [change]);
      return eventsOf(app.clock.now(), recipientKeyOf(app, change.address), counts);
    });
    drawUpAct(app, tx, { because: 'retention', byId: null }, events);
    return changes.length;
  });
  return inPages(app, 100, (tx, atOnce) => forget(app, tx, listRequestsBefore(tx, moment, atOnce)));
}

/** Destroys readers who left long enough ago (see `formerReaderLifetime`). */
export function destroyFormerReaders(app: App): Promise<number> {
  const moment = app.clock.now() - formerReaderLifetime;
  return inPages(app, 20, (tx, atOnce) => {
    const left = listReadersWhoLeftBefore(tx, moment, atOnce);
    const events = left.flatMap((reader) => destroyReader(app, tx, reader, 'retention', nobody));
    drawUpAct(app, tx, { because: 'retention', byId: null }, events);
    return left.length;
  });
}

/** Short transactions with the server's other work in between: after an attack there may be hundreds of thousands. */
async function inPages(app: App, atOnce: number, work: (tx: Tx, atOnce: number) => number): Promise<number> {
  for (let total = 0; ;) {
    const done = transact(app.db, (tx) => work(tx, atOnce));
    total += done;
    if (done < atOnce) return total;
    await nextTurn();
  }
}

function forget(app: App, tx: Tx, requests: SubscriptionRequest[]): number {
  const unconfirmed = requests.filter((request) => request.confirmedAt === null);
  const events = unconfirmed.flatMap((request) => forgetUnconfirmed(app, tx, request));
  drawUpAct(app, tx, { because: 'retention', byId: null }, events);
  revokeLinksOf(tx, idsOf(requests));
  deleteRequests(tx, idsOf(requests));
  return requests.length;
}

function forgetUnconfirmed(app: App, tx: Tx, request: SubscriptionRequest): DestructionEvent[] {
  const { id, address, addressKey, locale } = request;
  const details = destroyDetails(app, tx, [id], { address, locale, form: 'retention', origin: nobody });
  const letter = forgetLetters(app, tx, messageIdsOf(tx, [id]));
  return eventsOf(app.clock.now(), addressKey, { subscription: 1, 'consent-details': details, letter });
}

function idsOf(requests: SubscriptionRequest[]): string[] {
  return requests.map((request) => request.id);
}
