import { findHeldReport, type HeldReport } from '#app/assessments/held-report.server.ts';
import { writtenOn, type Written } from '#app/office/written-about.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { listLeadsAt, listLeadsOfPerson, listStepsOf } from './client-store.server.ts';
import type { LeadEvent } from './lead-event.ts';
import type { Lead, LeadFile, LeadMessage } from './lead.ts';
import { listFiles, listMessages } from './store.server.ts';

/** A request with all that hangs on it. */
export interface HeldLead {
  lead: Lead;
  messages: LeadMessage[];
  files: LeadFile[];
  steps: { at: number; event: LeadEvent }[];
  report: HeldReport | undefined;
  written: Written;
}

/** Requests that came from an address, or are of a person who may have another by now. */
export function listHeldLeads(db: Db, addressKey: string, personId: string | undefined): HeldLead[] {
  const sent = listLeadsAt(db, addressKey);
  const own = personId === undefined ? [] : listLeadsOfPerson(db, personId);
  const leads = [...sent, ...own.filter(({ id }) => !sent.some((lead) => lead.id === id))];
  return leads.filter(({ state }) => state !== 'withdrawn').map((lead) => heldOf(db, lead));
}

function heldOf(db: Db, lead: Lead): HeldLead {
  return {
    lead,
    messages: listMessages(db, lead.id),
    files: listFiles(db, lead.id),
    steps: listStepsOf(db, lead.id).map(({ at, event }) => ({ at, event })),
    report: findHeldReport(db, lead.id),
    written: writtenOn(db, { kind: 'lead', id: lead.id }),
  };
}
