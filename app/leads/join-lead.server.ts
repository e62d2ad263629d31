import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { enterCompany, joinPerson, knowsCompany } from '#app/people/make-company.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import {
  findJoinable,
  listLeadIdsOf,
  saveJoining,
  moveCompanyOf,
  setCompanyOf,
  type Joinable,
} from './joining-store.server.ts';
import { isOfPerson } from './tax-id.ts';

export type LeadJoined =
  | { refused: undefined; companyId: string | null }
  | { refused: 'gone' }
  /** It is of another company by now than whoever asked has seen. */
  | { refused: 'changed'; companyId: string | null };

/** `new`: a company made of what the lead says of itself. Null takes the lead out of its company. */
export type Joining = { companyId: string } | 'new' | null;

/** Says of which company a lead is. `seen`: the company it was of when that was decided. Always a person's decision. */
export function joinLead(app: App, byId: string, leadId: string, joining: Joining, seen: string | null): LeadJoined {
  return transact(app.db, (tx): LeadJoined => {
    const lead = findJoinable(tx, leadId);
    if (!lead || lead.withdrawnAt !== null) return { refused: 'gone' };
    if (lead.companyId !== seen) return { refused: 'changed', companyId: lead.companyId };
    if (joining === null) return leave(app, tx, byId, lead);
    if (joining !== 'new' && !knowsCompany(tx, joining.companyId)) return { refused: 'gone' };
    const companyId = joining === 'new' ? enterCompany(app, tx, byId, factsOf(lead)).id : joining.companyId;
    join(app, tx, byId, lead, companyId);
    audit(app, tx, byId, 'lead-joined', { kind: 'lead', id: leadId }, { company: companyId });
    return { refused: undefined, companyId };
  });
}

/** All leads of one company become another's: the two were one. In the leads nothing has happened by it. Returns how many. */
export function moveLeadsOfCompany(app: App, tx: Tx, byId: string, from: string, to: string): number {
  const ids = listLeadIdsOf(tx, from);
  for (const id of ids) {
    moveCompanyOf(tx, id, to);
    enter(app, tx, byId, id, { is: 'joined', companyId: to });
  }
  return ids.length;
}

function join(app: App, tx: Tx, byId: string, lead: Joinable, companyId: string): void {
  if (lead.companyId === companyId) return;
  setCompanyOf(tx, lead.id, companyId, app.clock.now());
  enter(app, tx, byId, lead.id, { is: 'joined', companyId });
  if (lead.personId !== null) joinPerson(tx, lead.personId, companyId);
}

function leave(app: App, tx: Tx, byId: string, lead: Joinable): LeadJoined {
  if (lead.companyId === null) return { refused: undefined, companyId: null };
  setCompanyOf(tx, lead.id, null, app.clock.now());
  enter(app, tx, byId, lead.id, { is: 'left', companyId: lead.companyId });
  audit(app, tx, byId, 'lead-left', { kind: 'lead', id: lead.id }, { company: lead.companyId });
  return { refused: undefined, companyId: null };
}

function enter(app: App, tx: Tx, byId: string, leadId: string, event: { is: 'joined' | 'left'; companyId: string }) {
  saveJoining(tx, { id: app.newId(), leadId, at: app.clock.now(), byId, event });
}

/**
 * Whoever looks after the lead looks after its company, until told otherwise. One without a name is called by the number
 * of its request, never by whoever wrote: a company outlives the data of a person.
 */
function factsOf({ reference, company, taxId, country, region, subscribers, assigneeId }: Joinable) {
  const isTheirs = company === null && taxId !== null && isOfPerson(taxId, country);
  const named = { name: company ?? reference, taxId: isTheirs ? null : taxId };
  return { ...named, country, region, subscribers, consultantId: assigneeId };
}
