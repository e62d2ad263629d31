import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { changeLead, type LeadChanged, type SeenLead } from './change-lead.server.ts';
import { isPossible } from './lead-state.ts';
import type { Lead, LeadFile, LeadMessage } from './lead.ts';
import { findLead, listFiles, listMessages } from './store.server.ts';

/** All that was said and sent in a lead. */
export interface WholeLead {
  lead: Lead;
  messages: LeadMessage[];
  files: LeadFile[];
}

export function readLead(tx: Tx, id: string): WholeLead | undefined {
  const lead = findLead(tx, id);
  return lead && { lead, messages: listMessages(tx, id), files: listFiles(tx, id) };
}

/** A lead ends where its question goes on as a thread, which `open` begins: nothing more is owed here. */
export function consultLead(
  app: App,
  tx: Tx,
  byId: string,
  seen: SeenLead,
  open: () => { id: string; number: string },
): LeadChanged {
  return changeLead(app, tx, byId, seen, ({ subject, state }) => {
    if (subject.kind !== 'question' || !isPossible(state, { is: 'consulted' })) return 'not-possible';
    const { id: threadId, number } = open();
    return {
      set: { state: 'consulted', answerBy: null },
      event: { is: 'consulted', threadId, number },
      action: 'lead-consulted',
      details: { thread: number },
    };
  });
}
