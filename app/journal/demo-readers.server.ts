import type { App } from '#app/app.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { isLedgerEmpty } from '#app/people/ledger.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { confirmSubscription } from './confirm-subscription.server.ts';
import { findReaderByKey } from './store.server.ts';
import { subscribe, type Subscription } from './subscribe.server.ts';
import { unsubscribe } from './unsubscribe.server.ts';

const common = { name: null, locale: 'ru', advertising: false, form: 'subscribe' } as const;

const readers: (Subscription & { ends: 'reads' | 'waits' | 'left' })[] = [
  { ...common, address: 'owner@primer-sever.example', name: 'Владелец сети', topics: ['practice'], ends: 'reads' },
  {
    ...common,
    address: 'marketing@set-obrazec.example',
    topics: ['retention', 'win-back'],
    advertising: true,
    ends: 'reads',
  },
  { ...common, address: 'director@sample-net.example', name: 'Director', topics: [], locale: 'en', ends: 'reads' },
  { ...common, address: 'support@vymysel-tv.example', topics: ['service'], ends: 'left' },
  { ...common, address: 'new@primer-yug.example', topics: [], ends: 'waits' },
];

/** A plainly fictional journal to look at: only in development, only where nothing was ever recorded or can be sent. */
export async function fillDemoReaders(app: App): Promise<boolean> {
  if (app.config.environment !== 'development' || app.mailer.sends || !isLedgerEmpty(app.db)) return false;
  for (const { ends, ...wish } of readers) {
    const origin = { ip: '192.0.2.1', userAgent: 'demo' };
    const asked = await subscribe(app, wish, origin);
    if (ends === 'waits' || asked.tooManyUntil !== undefined) continue;
    confirmSubscription(app, tokenOf(app, 'confirm', asked.confirm.id), origin);
    const reader = findReaderByKey(app.db, recipientKeyOf(app, wish.address));
    if (ends === 'left' && reader)
      unsubscribe(app, tokenOf(app, 'unsubscribe', reader.addressKey), 'unsubscribe', origin);
  }
  return true;
}
