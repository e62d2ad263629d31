import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { changeLead, type LeadChanged, type SeenLead } from './change-lead.server.ts';
import { changedIn, keyOf, type EditedFields } from './lead-fields.ts';

/** Mends what is known of a client. */
export function editLead(
  app: App,
  person: { id: string },
  { fields, ...seen }: SeenLead & { fields: EditedFields },
): LeadChanged {
  return transact(app.db, (tx) =>
    changeLead(app, tx, person.id, seen, (lead) => {
      const changed = changedIn(lead, fields);
      if (changed.length === 0) return undefined;
      return {
        set: { ...fields, companyKey: keyOf(fields) },
        event: { is: 'changed', fields: changed },
        action: 'lead-changed',
        details: { fields: changed.join(' ') },
      };
    }),
  );
}
