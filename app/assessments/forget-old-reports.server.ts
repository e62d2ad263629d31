import type { App } from '#app/app.server.ts';
import { forgetLetters } from '#app/mail/forget.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { eventsOf, type DestructionEvent } from '#app/people/destruction.ts';
import { drawUpAct } from '#app/people/draw-up-act.server.ts';
import { messageIdsOf, revokeLinksOf } from '#app/people/links.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { dropLongKept } from '#app/leads/lead-files.server.ts';
import { whoseLead } from '#app/leads/whose-lead.server.ts';
import { deleteSent, listFilesOfSent, listSentBefore, type OldVersion } from './forgetting-store.server.ts';

/** Destroys reports that were sent longer ago than the owner has set; what is worked on stays with its request. */
export function forgetOldReports(app: App): number {
  const moment = app.clock.now() - readSetting(app.db, 'retention').sentReports * 86_400_000;
  const contents = transact(app.db, (tx) => {
    const old = listSentBefore(tx, moment, atOnce);
    const files = old.map(({ id }) => listFilesOfSent(tx, id));
    const events = old.flatMap((version) => forget(app, tx, version));
    drawUpAct(app, tx, { because: 'retention', byId: null }, events);
    return files;
  });
  dropLongKept(app, contents.flat());
  return contents.length;
}

const atOnce = 100;

function forget(app: App, tx: Tx, { id, messageId, leadId }: OldVersion): DestructionEvent[] {
  const letter = forgetLetters(app, tx, [...new Set([messageId, ...messageIdsOf(tx, [id])])]);
  revokeLinksOf(tx, [id]);
  deleteSent(tx, [id]);
  const { address, reference } = whoseLead(tx, leadId);
  return eventsOf(app.clock.now(), recipientKeyOf(app, address), { 'sent-report': 1, letter }, reference);
}
