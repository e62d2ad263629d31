import type { App } from '#app/app.server.ts';
import { threadOfLead } from '#app/consultations/own-threads.server.ts';
import { findRequest, type WayIn } from '#app/leads/find-request.server.ts';
import type { CarriedEstimate, Contact, Lead, LeadFile } from '#app/leads/lead.ts';
import { doubtsOf, shownPhone } from '#app/leads/wish.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { nameSubject, nameTopic } from './name-subject.server.ts';

/** A request as its client may know it: nothing of what is noted about it at the desk. */
export type ClientsRequest = Omit<Contact, 'phone'> &
  Pick<Lead, 'reference' | 'subject' | 'state' | 'text' | 'answers' | 'createdAt'> & {
    estimate: Pick<CarriedEstimate, 'query' | 'durable'> | null;
    /** As it is called today. */
    topic: string | null;
  };
export type ClientsFile = Pick<LeadFile, 'id' | 'name' | 'size' | 'storedAt'>;

/** All that the page of a request shows, or why it does not. */
export function showRequest(app: App, way: WayIn, request: Request) {
  const found = findRequest(app, way);
  if ('refused' in found) return found;
  const { searchParams } = new URL(request.url);
  const { phone, country } = found.lead;
  return {
    lead: { ...asItsClientSees(found.lead), topic: nameTopic(app, found.lead.topic, localeOf(request)) },
    thread: threadOfLead(app.db, found.lead),
    messages: found.messages,
    files: found.files.map(({ id, name, size, storedAt }): ClientsFile => ({ id, name, size, storedAt })),
    phone: phone && shownPhone(phone, country),
    doubts: doubtsOf(found.lead),
    about: nameSubject(app, found.lead.subject, localeOf(request)),
    isSaid: searchParams.get('done') === 'said',
  };
}

function asItsClientSees(lead: Lead): Omit<ClientsRequest, 'topic'> {
  const { name, company, taxId, country, region, address, subscribers } = lead;
  const { reference, subject, state, text, answers, createdAt } = lead;
  const estimate = lead.estimate && { query: lead.estimate.query, durable: lead.estimate.durable };
  const contact = { name, company, taxId, country, region, address, subscribers };
  return { ...contact, reference, subject, state, text, answers, createdAt, estimate };
}
