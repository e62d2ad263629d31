import type { App } from '#app/app.server.ts';
import type { Person } from '#app/people/person.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { yearOf } from '#app/leads/reference.ts';
import type { Locale } from '#app/words/locale.ts';
import { acknowledge, tellOfQuestion } from './thread-letters.server.ts';
import { mustHappen } from './happen.server.ts';
import { rightNow } from './rights.server.ts';
import { routeThread } from './route-thread.server.ts';
import { saveThread, takeNumber, type ThreadRow } from './store.server.ts';
import { threadNumber } from './thread-number.ts';
import { writeMessage, type Written } from './write-message.server.ts';

/** A first question of somebody we know. */
export interface Question {
  client: Person;
  subject: string;
  topic: string | null;
  /** The lead that it was until now. */
  lead?: { id: string; reference: string; byId: string };
  locale: Locale;
  written: Written;
}

/**
 * Begins a thread: it gets its number and its consultant, who is told, and the client a word that it has arrived. An
 * expired right is offered anew; the question is kept all the same.
 */
export function openThread(app: App, tx: Tx, { client, subject, topic, lead, locale, written }: Question): ThreadRow {
  const now = app.clock.now();
  const year = yearOf(now);
  const right = rightNow(app, tx, client);
  const begun: ThreadRow = {
    id: app.newId(),
    number: threadNumber(year, takeNumber(tx, year)),
    ...{ subject, topic, locale, state: 'new' as const },
    ...{ clientId: client.id, companyId: client.companyId, assigneeId: null, ownerId: null },
    leadId: lead?.id ?? null,
    right: right.is === 'in-force' ? right.entitlement.kind : null,
    ...{ dueAt: null, snoozedUntil: null, mergedIntoId: null, closedAt: null },
    ...{ createdAt: now, changedAt: now, version: 0 },
  };
  saveThread(tx, begun);
  const message = writeMessage(app, tx, begun.id, 'client', written);
  const asked = mustHappen(app, tx, begun, client.id, { is: 'asked', messageId: message.id, by: written.way });
  const begunFrom = lead ? fromLead(app, tx, asked, lead) : asked;
  const routed = routeThread(app, tx, begunFrom);
  tellOfQuestion(app, tx, routed, message);
  return acknowledge(app, tx, routed, client, right);
}

function fromLead(app: App, tx: Tx, thread: ThreadRow, { id: leadId, reference, byId }: NonNullable<Question['lead']>) {
  return mustHappen(app, tx, thread, byId, { is: 'was-lead', leadId, reference });
}
