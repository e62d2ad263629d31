import type { App } from '#app/app.server.ts';
import { findColleague } from '#app/people/colleagues.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { changeLead, type LeadChanged, type SeenLead } from './change-lead.server.ts';

/** Gives a lead to somebody who may work on leads, or with `null` takes it from whoever has it. */
export function assignLead(
  app: App,
  person: { id: string },
  { to, ...seen }: SeenLead & { to: string | null },
): LeadChanged {
  return transact(app.db, (tx) =>
    changeLead(app, tx, person.id, seen, ({ assigneeId }) => {
      if (assigneeId === to) return undefined;
      if (to !== null && !findColleague(tx, to, 'leads')) return 'not-possible';
      return {
        set: { assigneeId: to },
        event: { is: 'assigned', to, because: [{ is: 'by-hand', personId: person.id }] },
        action: 'lead-assigned',
        details: { from: assigneeId, to },
      };
    }),
  );
}
