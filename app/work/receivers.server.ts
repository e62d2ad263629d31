import { unsubscribeComplaining } from '#app/journal/unsubscribe.server.ts';
import type { Listeners, Receiver } from '#app/mail/incoming/outcome.ts';

/** Who answers what people write to us. */
export const receiver: Receiver = () => ({ outcome: 'quarantine', reason: 'nobody-receives' });

/** Who else is told of mail that nobody is to answer. */
export const listeners: Listeners = {
  reported: (app, tx, { is, letter }) => {
    if (is === 'complaint') unsubscribeComplaining(app, tx, letter.recipientKey, letter.messageId);
  },
};
