import type { App } from '#app/app.server.ts';
import { drawAllowance, newMessageId, post } from '#app/mail/outbox.server.ts';
import { liftSuppression } from '#app/mail/suppress.server.ts';
import { purposesOf, type Origin } from '#app/people/consent.ts';
import { recordConsent } from '#app/people/ledger.server.ts';
import { hasExpired, type Link } from '#app/people/link.ts';
import { findLink, issueLink, issueUnsubscribeLink, useLink } from '#app/people/links.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { findReaderByKey, findRequest, markRequestConfirmed, saveReader, saveRequestedAgain } from './store.server.ts';
import { confirmedReader, decideConfirmation, type Reader, type SubscriptionRequest } from './subscription.ts';

/** What the page behind a confirmation link should say. `unknown`: never issued, or forgotten with its request. */
export type Confirmation =
  | { is: 'open'; request: SubscriptionRequest }
  | { is: 'already-confirmed' | 'left-since' | 'expired'; request: SubscriptionRequest }
  | { is: 'unknown' };

/** Looks, and changes nothing: mail scanners follow this link too. */
export function describeConfirmation(app: App, token: string): Confirmation {
  const found = findAll(app.db, token);
  if (!found) return { is: 'unknown' };
  const decision = decideConfirmation(found.request, found.reader, hasExpired(found.link, app.clock.now()));
  const { request } = found;
  return decision === 'welcome' || decision === 'update' ? { is: 'open', request } : { is: decision, request };
}

/** Turns a request into a reader. Doing it twice ends like doing it once. */
export function confirmSubscription(app: App, token: string, origin: Origin): Confirmation['is'] {
  return transact(app.db, (tx) => {
    const found = findAll(tx, token);
    if (!found) return 'unknown';
    const { link, request, reader } = found;
    const now = app.clock.now();
    const decision = decideConfirmation(request, reader, hasExpired(link, now));
    if (decision !== 'welcome' && decision !== 'update') return decision;

    const confirmed = confirmedReader(request, reader, app.newId(), now);
    saveReader(tx, confirmed);
    markRequestConfirmed(tx, request.id, now);
    useLink(app, tx, link);
    liftSuppression(app, tx, request.address);
    recordConfirmation(app, tx, request, link, origin);
    if (decision === 'welcome') welcome(app, tx, confirmed);
    return 'already-confirmed';
  });
}

/** Sends a fresh link in place of an expired one, to the address it was first sent to. */
export function sendFreshConfirmation(
  app: App,
  token: string,
  origin: Origin,
): { is: 'sent' | 'unknown' } | { is: 'too-many'; until: number } {
  return transact(app.db, (tx) => {
    const found = findAll(tx, token);
    if (!found || decideConfirmation(found.request, found.reader, true) !== 'expired') return { is: 'unknown' };
    const { id, address, locale } = found.request;
    const { tooManyUntil, ...allowance } = drawAllowance(app, tx, address, origin.ip);
    if (tooManyUntil !== undefined) return { is: 'too-many', until: tooManyUntil };
    saveRequestedAgain(tx, id, app.clock.now());
    const messageId = newMessageId(app);
    const data = { confirm: issueLink(app, tx, 'confirm', id, messageId) };
    post(app, tx, { kind: 'confirm-subscription', to: address, locale, data }, { ...allowance, messageId });
    return { is: 'sent' };
  });
}

function findAll(
  db: Db,
  token: string,
): { link: Link; request: SubscriptionRequest; reader: Reader | undefined } | undefined {
  const link = findLink(db, 'confirm', token);
  const request = link && findRequest(db, link.subjectId);
  return link && request && { link, request, reader: findReaderByKey(db, request.addressKey) };
}

function recordConfirmation(app: App, tx: Tx, request: SubscriptionRequest, link: Link, origin: Origin): void {
  const { address, locale, id } = request;
  const { messageId } = link;
  const purposes = purposesOf(request.advertising);
  const what = { event: 'confirmed', purposes, form: 'confirmation', act: id, messageId } as const;
  recordConsent(app, tx, { ...what, answers: [id], address, locale, origin });
}

function welcome(app: App, tx: Tx, reader: Reader): void {
  const { id, name, address, addressKey, locale } = reader;
  const manage = issueLink(app, tx, 'manage', id);
  const unsubscribe = issueUnsubscribeLink(app, tx, id, addressKey);
  post(app, tx, { kind: 'welcome', to: address, locale, data: { name, manage, unsubscribe } });
}
