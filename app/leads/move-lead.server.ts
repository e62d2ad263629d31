import type { App } from '#app/app.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { changeLead, type LeadChanged, type SeenLead } from './change-lead.server.ts';
import type { LossReason } from './lead-event.ts';
import { isPossible, oweAWord } from './lead-state.ts';
import type { LeadState } from './lead.ts';
import { afterWorkingHours } from './working-hours.ts';

export interface LeadMove extends SeenLead {
  to: LeadState;
  /** Asked for where a lead is lost, and nowhere else. */
  because?: LossReason | undefined;
  comment?: string | undefined;
}

/** Moves a lead along its pipeline. A client who waits for our word goes on waiting no longer than before. */
export function moveLead(app: App, person: { id: string }, { to, because, comment, ...seen }: LeadMove): LeadChanged {
  return transact(app.db, (tx) =>
    changeLead(app, tx, person.id, seen, ({ state: from, answerBy }) => {
      if (from === to) return undefined;
      if (!isPossible(from, { is: 'moved', to, because })) return 'not-possible';
      const { openHours } = readSetting(tx, 'answerWithin');
      const waits = answerBy ?? afterWorkingHours(app.clock.now(), openHours);
      return {
        set: { state: to, answerBy: oweAWord(to) ? waits : null, lostBecause: because ?? null },
        event: { is: 'moved', from, to, ...(because && { because }), ...(comment && { comment }) },
        action: 'lead-moved',
        details: { from, to, because: because ?? null },
      };
    }),
  );
}
