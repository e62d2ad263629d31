import { noticeAutomatic } from '#app/consultations/notice-automatic.server.ts';
import { noticeUndelivered } from '#app/consultations/notice-undelivered.server.ts';
import { receiveMail } from '#app/consultations/receive-mail.server.ts';
import { unsubscribeComplaining } from '#app/journal/unsubscribe.server.ts';
import type { Undelivered } from '#app/mail/deliver.server.ts';
import type { Listeners, Receiver } from '#app/mail/incoming/outcome.ts';

/** Who answers what people write to us. */
export const receiver: Receiver = receiveMail;

/** Who else is told of mail that nobody is to answer. */
export const listeners: Listeners = {
  reported: (app, tx, reported) => {
    const { is, letter } = reported;
    if (is === 'complaint') unsubscribeComplaining(app, tx, letter.recipientKey, letter.messageId);
    else noticeUndelivered(app, tx, letter);
  },
  automatic: noticeAutomatic,
};

/** Who is told that a letter of ours will not arrive. */
export const undelivered: Undelivered = noticeUndelivered;
