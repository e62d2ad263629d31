import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import type { AuditAction, AuditDetails } from '#app/office/audit.ts';
import type { Tx } from '#app/storage/open.server.ts';
import type { LeadEvent } from './lead-event.ts';
import type { Lead } from './lead.ts';
import { findLastEvent, findLead, saveEvent, updateLead, type LeadEventRow, type LeadFields } from './store.server.ts';

/** A change at the desk: what it sets, what it is called in the lead's own history, and in the audit log. */
export interface LeadChange {
  set: LeadFields;
  event: LeadEvent;
  action: AuditAction;
  details?: AuditDetails;
}

export type LeadRefused =
  | { refused: 'unknown' }
  /** Somebody else has changed it since; `last` tells who, when and what. */
  | { refused: 'changed'; lead: Lead; last: LeadEventRow | undefined }
  | { refused: 'not-possible'; lead: Lead };
export type LeadChanged = { refused: undefined; lead: Lead } | LeadRefused;

/** Which lead, and the version of it that was on the screen. */
export interface SeenLead {
  leadId: string;
  version: number;
}

/**
 * The one way to change a lead at the desk: only over the version that was seen, which it raises. `decide` says what is to
 * change, `undefined` where there is nothing to do.
 */
export function changeLead(
  app: App,
  tx: Tx,
  personId: string | null,
  { leadId, version }: SeenLead,
  decide: (lead: Lead) => LeadChange | 'not-possible' | undefined,
): LeadChanged {
  const lead = findLead(tx, leadId);
  if (!lead) return { refused: 'unknown' };
  if (lead.state === 'withdrawn') return { refused: 'not-possible', lead };
  if (lead.version !== version) return { refused: 'changed', lead, last: findLastEvent(tx, leadId) };
  const change = decide(lead);
  if (change === 'not-possible') return { refused: 'not-possible', lead };
  if (!change) return { refused: undefined, lead };
  const at = app.clock.now();
  const set = { ...change.set, changedAt: at, version: version + 1 };
  updateLead(tx, leadId, set);
  saveEvent(tx, { id: app.newId(), leadId, at, byId: personId, event: change.event });
  audit(app, tx, personId, change.action, { kind: 'lead', id: leadId }, change.details);
  return { refused: undefined, lead: { ...lead, ...set } };
}
