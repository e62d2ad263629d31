import type { App } from '#app/app.server.ts';
import { drawAllowance, post } from '#app/mail/outbox.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { drawUpAct } from '#app/people/draw-up-act.server.ts';
import { hasExpired } from '#app/people/link.ts';
import { findLink, issueLink } from '#app/people/links.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import { destroyReader } from './destroy-reader.server.ts';
import { findManaged } from './preferences.server.ts';
import { findReader } from './store.server.ts';
import type { Reader } from './subscription.ts';

/** Sends a link of its own: a forwarded preferences letter must not let a stranger erase anything. */
export function askErasure(
  app: App,
  token: string,
  origin: Origin,
): { is: 'sent' | 'unknown' } | { is: 'too-many'; until: number } {
  return transact(app.db, (tx) => {
    const managed = findManaged(app, tx, token);
    if (managed.is !== 'open') return { is: 'unknown' };
    const { id, address, locale } = managed.reader;
    const { tooManyUntil, ...allowance } = drawAllowance(app, tx, address, origin.ip);
    if (tooManyUntil !== undefined) return { is: 'too-many', until: tooManyUntil };
    post(
      app,
      tx,
      { kind: 'confirm-erasure', to: address, locale, data: { erase: issueLink(app, tx, 'erase', id) } },
      allowance,
    );
    return { is: 'sent' };
  });
}

export type Erasure = { is: 'open'; reader: Reader } | { is: 'expired' | 'unknown' };

/** Looks, and changes nothing. */
export function describeErasure(app: App, token: string, db: Db = app.db): Erasure {
  const link = findLink(db, 'erase', token);
  const reader = link && findReader(db, link.subjectId);
  if (!link || !reader) return { is: 'unknown' };
  return hasExpired(link, app.clock.now()) ? { is: 'expired' } : { is: 'open', reader };
}

export function eraseReader(app: App, token: string, origin: Origin): 'erased' | 'expired' | 'unknown' {
  return transact(app.db, (tx) => {
    const erasure = describeErasure(app, token, tx);
    if (erasure.is !== 'open') return erasure.is;
    const events = destroyReader(app, tx, erasure.reader, 'erasure', origin);
    drawUpAct(app, tx, { because: 'asked', byId: null }, events);
    return 'erased';
  });
}
