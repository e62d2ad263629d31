import type { App } from '#app/app.server.ts';
import { drawAllowance, newMessageId, post, recipientKeyOf } from '#app/mail/outbox.server.ts';
import { purposesOf, type Origin } from '#app/people/consent.ts';
import { recordConsent } from '#app/people/ledger.server.ts';
import { issueLink, type LinkName } from '#app/people/links.server.ts';
import { transactTogether } from '#app/storage/together.server.ts';
import { findReaderByKey, saveRequest } from './store.server.ts';
import { isSubscribed, type Choices, type SubscriptionRequest } from './subscription.ts';

export interface Subscription extends Choices {
  address: string;
  advertising: boolean;
  form: SubscriptionRequest['form'];
}

export type Asked = { tooManyUntil: number } | { tooManyUntil: undefined; confirm: LinkName<'confirm'> };

/**
 * Takes a wish to subscribe. New, known and suppressed addresses get the same answer for the same work: a request, a link,
 * a line in the ledger per consent and a row in the outbox, whether or not the letter leaves.
 */
export function subscribe(app: App, wish: Subscription, origin: Origin): Promise<Asked> {
  return transactTogether(app.db, (tx) => {
    const allowance = drawAllowance(app, tx, wish.address, origin.ip);
    if (allowance.tooManyUntil !== undefined) return allowance;

    const addressKey = recipientKeyOf(app, wish.address);
    const kind = isSubscribed(findReaderByKey(tx, addressKey)) ? 'confirm-again' : 'confirm-subscription';
    const request = { ...wish, id: app.newId(), addressKey, requestedAt: app.clock.now(), confirmedAt: null };
    saveRequest(tx, request);

    const messageId = newMessageId(app);
    const confirm = issueLink(app, tx, 'confirm', request.id, messageId);
    const { withheld } = allowance;
    post(app, tx, { kind, to: wish.address, locale: wish.locale, data: { confirm } }, { withheld, messageId });
    const { address, locale, form } = wish;
    const purposes = purposesOf(wish.advertising);
    recordConsent(app, tx, { event: 'given', purposes, address, locale, form, act: request.id, messageId, origin });
    return { tooManyUntil: undefined, confirm };
  });
}
