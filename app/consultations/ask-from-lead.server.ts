import type { App } from '#app/app.server.ts';
import type { LeadRefused, SeenLead } from '#app/leads/change-lead.server.ts';
import { consultLead, readLead, type WholeLead } from '#app/leads/consult-lead.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import { findClientById } from '#app/people/find-client.server.ts';
import { knowClient } from '#app/people/know-client.server.ts';
import { joinPerson } from '#app/people/make-company.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { livingThread } from './living-thread.server.ts';
import { typed } from './message.ts';
import { openThread } from './open-thread.server.ts';
import { questionOf } from './question-of-lead.ts';
import { findThreadOfLead, type ThreadRow } from './store.server.ts';

export type LeadAsked =
  | { refused: undefined; thread: ThreadRow }
  | LeadRefused
  /** Who wrote is one of us, or has lost the way in: there is no client to answer. */
  | { refused: 'nobody'; lead: Lead };

/**
 * Makes a thread of a lead that is a question: with its words, its topic and its files, for whoever has its address. Nobody
 * needs a right for that, as one of us decides it. A lead becomes one thread, however often it is asked for.
 */
export function askFromLead(app: App, by: Pick<Person, 'id'>, seen: SeenLead): LeadAsked {
  return transact(app.db, (tx): LeadAsked => {
    const known = findThreadOfLead(tx, seen.leadId);
    const living = known && livingThread(tx, known.id);
    if (living) return { refused: undefined, thread: living };
    const whole = readLead(tx, seen.leadId);
    if (!whole) return { refused: 'unknown' };
    const { lead } = whole;
    if (lead.state === 'withdrawn') return { refused: 'not-possible', lead };
    const client = clientOf(app, tx, lead);
    if (!client) return { refused: 'nobody', lead };
    let thread: ThreadRow | undefined;
    const open = () => (thread = openThread(app, tx, questionIn(whole, client, by.id)));
    const consulted = consultLead(app, tx, by.id, seen, open);
    if (consulted.refused !== undefined) return consulted;
    if (!thread) throw new Error(`No thread was opened of the lead ${lead.id}`);
    return { refused: undefined, thread };
  });
}

/** Who is of no company yet is of that of the lead from now on. */
function clientOf(app: App, tx: Tx, lead: Lead): Person | undefined {
  const id = lead.personId ?? knowClient(app, tx, lead);
  if (id === null) return undefined;
  if (lead.companyId !== null) joinPerson(tx, id, lead.companyId);
  return findClientById(tx, id);
}

function questionIn({ lead, messages, files }: WholeLead, client: Person, byId: string) {
  const { id, reference, topic, locale, way } = lead;
  const { subject, text } = questionOf(lead, messages);
  const { id: personId, name, address } = client;
  const written = {
    ...{ way, personId, name, address, body: typed(text), html: null, incomingId: null, messageId: null },
    files: files.map((file) => ({ name: file.name, type: file.type, size: file.size, sha256: file.sha256 })),
  };
  return { client, subject, topic, lead: { id, reference, byId }, locale, written };
}
