import type { App } from '#app/app.server.ts';
import { readThreadOfLead } from '#app/consultations/read-thread.server.ts';
import { rightNow } from '#app/consultations/rights.server.ts';
import { isPossible } from '#app/leads/lead-state.ts';
import { findClientById, nameOfCompany } from '#app/people/find-client.server.ts';
import { rightShown } from '#app/web/desk/rights/right-now.ts';
import type { LeadShown } from './lead.queries.server.ts';

/**
 * How a lead that is a question stands as one: the thread it has become, or whether it can, and what right whoever has its
 * address has to ask. Null where it is no question.
 */
export function questionStanding(app: App, { id, subject, state, way, companyId, personId }: LeadShown) {
  if (subject.kind !== 'question') return null;
  const { db } = app;
  const thread = readThreadOfLead(db, id);
  const client = personId === null ? undefined : findClientById(db, personId);
  const ofCompany = client?.companyId ?? companyId;
  const right = rightShown(client ? rightNow(app, db, { id: client.id, companyId: ofCompany }) : { is: 'none' });
  return {
    thread: thread ? { id: thread.id, number: thread.number } : null,
    isPossible: isPossible(state, { is: 'consulted' }),
    right,
    client: client?.companyId && right.is !== 'none' ? named(app, client.name, client.companyId) : null,
    isProved: way === 'mail',
  };
}

export type QuestionStanding = NonNullable<ReturnType<typeof questionStanding>>;

function named({ db }: App, name: string, companyId: string) {
  return { name, company: nameOfCompany(db, companyId) };
}
