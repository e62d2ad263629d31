import type { App } from '#app/app.server.ts';
import { drawAllowance, newMessageId, post, recipientKeyOf } from '#app/mail/outbox.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { recordConsent } from '#app/people/ledger.server.ts';
import { issueLink } from '#app/people/links.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { findReaderByKey, saveRequest } from './store.server.ts';
import { isSubscribed, type Choices, type SubscriptionRequest } from './subscription.ts';

export interface Subscription extends Choices {
  address: string;
  advertising: boolean;
  form: SubscriptionRequest['form'];
}

/**
 * Takes a wish to subscribe. New, known and suppressed addresses get the same answer for the same work: a request, a link,
 * a line in the ledger per consent and a row in the outbox, whether or not the letter leaves.
 */
export function subscribe(app: App, wish: Subscription, origin: Origin): { tooManyUntil: number | undefined } {
  return transact(app.db, (tx) => {
    const allowance = drawAllowance(app, tx, wish.address, origin.ip);
    if (allowance.tooManyUntil !== undefined) return allowance;

    const addressKey = recipientKeyOf(app, wish.address);
    const kind = isSubscribed(findReaderByKey(tx, addressKey)) ? 'confirm-again' : 'confirm-subscription';
    const request = { ...wish, id: app.newToken(), addressKey, requestedAt: app.clock.now(), confirmedAt: null };
    saveRequest(tx, request);

    const messageId = newMessageId(app);
    const data = { confirm: issueLink(app, tx, 'confirm', request.id, messageId) };
    const { withheld } = allowance;
    post(app, tx, { kind, to: wish.address, locale: wish.locale, data }, { withheld, messageId });
    const { address, locale, form } = wish;
    const entry = { event: 'given', address, locale, form, act: request.id, messageId, origin } as const;
    recordConsent(app, tx, { ...entry, purpose: 'personal-data' });
    if (wish.advertising) recordConsent(app, tx, { ...entry, purpose: 'advertising' });
    return { tooManyUntil: undefined };
  });
}
