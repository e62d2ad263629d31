import type { App } from '#app/app.server.ts';
import { NotSettled, settle } from '#app/mail/incoming/settle.server.ts';
import { takeIn } from '#app/mail/incoming/take-in.server.ts';
import { listeners, receiver } from '#app/work/receivers.server.ts';
import { composeMail } from './compose-mail.server.ts';
import type { HandWritten } from './hand-written-mail.ts';

/** Puts a message through the door by which all mail comes in; returns the page that says what came of it. */
export async function sendMail(app: App, written: HandWritten, newestLetter: number): Promise<string> {
  const bytes = await composeMail(app, written);
  const { id } = takeIn(app, { mailbox: 'developer', source: 'desk', uidValidity: null, uid: null, bytes });
  try {
    await settle(app, id, receiver, { listeners });
  } catch (error) {
    // The ledger says so too, and it is tried again by itself.
    if (!(error instanceof NotSettled)) throw error;
  }
  return `/dev/letters?came=${id}&after=${newestLetter}`;
}
