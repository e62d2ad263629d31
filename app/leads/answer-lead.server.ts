import type { App } from '#app/app.server.ts';
import { messageIdOf, post } from '#app/mail/outbox.server.ts';
import { issueLink } from '#app/people/links.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { changeLead, type LeadChanged, type SeenLead } from './change-lead.server.ts';
import type { Lead } from './lead.ts';
import { saveMessage } from './store.server.ts';

/** Answers the client by letter and on the page of the request. From now on we wait for them. */
export function answerLead(
  app: App,
  person: { id: string; name: string },
  { text, ...seen }: SeenLead & { text: string },
): LeadChanged {
  return transact(app.db, (tx) => {
    const answered = changeLead(app, tx, person.id, seen, () => ({
      set: { answerBy: null },
      event: { is: 'answered' },
      action: 'lead-answered',
    }));
    if (answered.refused === undefined) say(app, tx, person, answered.lead, text);
    return answered;
  });
}

function say(app: App, tx: Tx, person: { id: string; name: string }, lead: Lead, text: string): void {
  const { id: leadId, reference, address: to, locale } = lead;
  const id = app.newId();
  saveMessage(tx, { id, leadId, from: 'us', text, at: app.clock.now(), byId: person.id });
  const messageId = messageIdOf(app, id);
  const request = issueLink(app, tx, 'request', leadId, messageId);
  post(
    app,
    tx,
    { kind: 'lead-answered', to, locale, data: { reference, by: person.name, text, request } },
    { messageId },
  );
}
