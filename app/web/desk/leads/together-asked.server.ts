import type { SeenLead } from '#app/leads/change-lead.server.ts';
import { readMove, type TogetherAct } from '#app/leads/together.ts';
import type { Db } from '#app/storage/open.server.ts';
import { textIn, type Form } from '#app/web/http/form.server.ts';
import { mostTogether } from './lead-filter.ts';
import { listLeadIds, type Asked } from './leads.queries.server.ts';
import { listSeen } from './together.queries.server.ts';

/** What a form wants done with many leads; undefined where it does not say. */
export function actIn(form: Form): TogetherAct | undefined {
  if (textIn(form, 'act') === 'move') {
    const move = readMove(textIn(form, 'state'));
    return move && { is: 'move', ...move };
  }
  const to = textIn(form, 'to');
  if (to === '') return undefined;
  if (to === 'by-rule') return { is: 'assign-by-rule' };
  return { is: 'assign', to: to === 'nobody' ? null : to };
}

/** Those ticked, as they were seen; or all that were found, as they are. */
export function leadsIn(db: Db, form: Form, asked: Asked): SeenLead[] {
  if (textIn(form, 'scope') === 'all') return listSeen(db, listLeadIds(db, asked, mostTogether));
  return form.getAll('lead').flatMap((value) => {
    const [, leadId, version] = /^(\w{1,64})\.(\d{1,9})$/.exec(typeof value === 'string' ? value : '') ?? [];
    return leadId === undefined ? [] : [{ leadId, version: Number(version) }];
  });
}
