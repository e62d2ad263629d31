import type { App } from '#app/app.server.ts';
import { drawAllowance, newMessageId, post, recipientKeyOf, type Withheld } from '#app/mail/outbox.server.ts';
import { purposesOf, type ConsentForm, type ConsentPurpose, type Origin } from '#app/people/consent.ts';
import { recordConsent } from '#app/people/ledger.server.ts';
import { issueLink, type LinkName } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { transactTogether } from '#app/storage/together.server.ts';
import type { Locale } from '#app/words/locale.ts';
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
    const given = { purposes: purposesOf(wish.advertising), form: wish.form, origin };
    return { tooManyUntil: undefined, confirm: ask(app, tx, wish, given, allowance.withheld) };
  });
}

/**
 * Invites whoever has ticked advertising on a form of another kind. Only that is on record as given there; what makes a
 * reader is the journal's own letter, and a reader who gets it stays as they are until they confirm.
 */
export function inviteToJournal(
  app: App,
  tx: Tx,
  whom: { address: string; locale: Locale },
  form: ConsentForm,
  origin: Origin,
): void {
  const allowance = drawAllowance(app, tx, whom.address, origin.ip);
  if (allowance.tooManyUntil !== undefined) return;
  const wish: Subscription = { ...whom, name: null, topics: [], advertising: true, form: 'home' };
  ask(app, tx, wish, { purposes: ['advertising'], form, origin }, allowance.withheld);
}

function ask(
  app: App,
  tx: Tx,
  wish: Subscription,
  given: { purposes: ConsentPurpose[]; form: ConsentForm; origin: Origin },
  withheld: Withheld | undefined,
): LinkName<'confirm'> {
  const { address, locale } = wish;
  const addressKey = recipientKeyOf(app, address);
  const kind = isSubscribed(findReaderByKey(tx, addressKey)) ? 'confirm-again' : 'confirm-subscription';
  const request = { ...wish, id: app.newId(), addressKey, requestedAt: app.clock.now(), confirmedAt: null };
  saveRequest(tx, request);

  const messageId = newMessageId(app);
  const confirm = issueLink(app, tx, 'confirm', request.id, messageId);
  post(app, tx, { kind, to: address, locale, data: { confirm } }, { withheld, messageId });
  recordConsent(app, tx, { event: 'given', ...given, address, locale, act: request.id, messageId });
  return confirm;
}
