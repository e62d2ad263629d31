import type { App } from '#app/app.server.ts';
import { forgetSignInLettersTo } from '#app/mail/forget.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { forgetActsOf } from '#app/office/forget-record.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { deletePerson, listSessionsOf, listSignInsOf } from './client-store.server.ts';
import type { Counts } from './destruction.ts';
import { forgetCompanyName } from './forget-company-name.server.ts';
import { revokeLinksOf } from './links.server.ts';
import { findPerson } from './people-store.server.ts';

/** Destroys a client as a person who can sign in, on all their devices at once. Somebody of the staff stays. */
export function forgetClient(app: App, tx: Tx, id: string): Counts {
  const person = findPerson(tx, id);
  if (person?.role !== 'client') return {};
  const signIns = listSignInsOf(tx, id);
  const sessions = listSessionsOf(tx, id).length;
  const subjects = [id, ...signIns.map((signIn) => signIn.id)];
  const letter = forgetSignInLettersTo(app, tx, recipientKeyOf(app, person.address));
  revokeLinksOf(tx, subjects);
  const acted = forgetActsOf(tx, id);
  const company = forgetCompanyName(tx, person.companyId, { names: [person.name], taxIds: [] }, '—');
  deletePerson(tx, id);
  return { person: 1, company, session: sessions, 'sign-in': signIns.length, letter, 'audit-entry': acted };
}
