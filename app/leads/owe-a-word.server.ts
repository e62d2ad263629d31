import type { App } from '#app/app.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { findLead, updateLead } from './store.server.ts';
import { afterWorkingHours } from './working-hours.ts';

/** A client has said something elsewhere than on the page of the request: from now on they wait for us, if they did not before. */
export function oweAWordTo(app: App, tx: Tx, leadId: string): void {
  const now = app.clock.now();
  const { openHours } = readSetting(tx, 'answerWithin');
  const answerBy = findLead(tx, leadId)?.answerBy ?? afterWorkingHours(now, openHours);
  updateLead(tx, leadId, { changedAt: now, answerBy });
}
