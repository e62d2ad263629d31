import type { App } from '#app/app.server.ts';
import { findHeldReader, type HeldReader } from '#app/journal/held-reader.server.ts';
import { listHeldLeads, type HeldLead } from '#app/leads/held-leads.server.ts';
import { lettersToKey, refusalOf, type SentLetter } from '#app/mail/sent.server.ts';
import { writtenNaming, type Written } from '#app/office/written-about.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { findPersonByKey, listSessionsOf, listSignInsOf } from './client-store.server.ts';
import { evidenceOfKey, type Evidence } from './ledger.server.ts';
import { findCompany } from './people-store.server.ts';
import type { Company } from './company.ts';
import type { Person } from './person.ts';
import type { Session, SignIn } from './sign-in.ts';

/** All that the house holds of one person, in every area, as it is found by the key of their address. */
export interface HeldPerson {
  key: string;
  /** Undefined where nothing holds it any more. */
  address: string | undefined;
  person: Person | undefined;
  company: Company | undefined;
  sessions: Omit<Session, 'personId'>[];
  signIns: Pick<SignIn, 'createdAt' | 'usedAt'>[];
  journal: HeldReader;
  leads: HeldLead[];
  /** Notes and tasks elsewhere that name the address. */
  named: Written;
  letters: SentLetter[];
  refusal: ReturnType<typeof refusalOf>;
  consents: Evidence[];
}

export function findHeldPerson({ db }: Pick<App, 'db'>, key: string): HeldPerson {
  const person = findPersonByKey(db, key);
  const leads = listHeldLeads(db, key, person?.role === 'client' ? person.id : undefined);
  const consents = evidenceOfKey(db, key);
  const early = findHeldReader(db, key, undefined);
  const address =
    person?.address ??
    leads.find(({ lead }) => lead.address !== '')?.lead.address ??
    early.reader?.address ??
    early.requests[0]?.address ??
    consents.find(({ details }) => details)?.details?.address;
  return {
    ...{ key, address, person, leads, consents },
    company: person?.companyId ? findCompany(db, person.companyId) : undefined,
    ...devicesOf(db, person),
    journal: findHeldReader(db, key, address),
    named: namedElsewhere(db, address, leads),
    letters: lettersToKey(db, key),
    refusal: refusalOf(db, key),
  };
}

/** Whether anything of it is about somebody, and not only the hash that nobody can read. */
export function isHeld({ person, journal, leads, named, letters, consents }: HeldPerson): boolean {
  const { reader, requests, addressChanges } = journal;
  const written = [...named.notes, ...named.tasks];
  const known = [person, reader, ...requests, ...addressChanges, ...leads, ...written];
  return known.some((one) => one !== undefined) || letters.length > 0 || consents.some(({ details }) => details);
}

function devicesOf(db: Db, person: Person | undefined): Pick<HeldPerson, 'sessions' | 'signIns'> {
  if (!person) return { sessions: [], signIns: [] };
  const sessions = listSessionsOf(db, person.id).map(({ tokenHash: _, personId: __, ...session }) => session);
  const signIns = listSignInsOf(db, person.id).map(({ createdAt, usedAt }) => ({ createdAt, usedAt }));
  return { sessions, signIns };
}

/** What hangs on a request of theirs is listed there. */
function namedElsewhere(db: Db, address: string | undefined, leads: HeldLead[]): Written {
  if (address === undefined) return { notes: [], tasks: [] };
  const { notes, tasks } = writtenNaming(db, address);
  const own = new Set(leads.flatMap(({ written }) => [...written.notes, ...written.tasks].map(({ id }) => id)));
  return { notes: notes.filter(({ id }) => !own.has(id)), tasks: tasks.filter(({ id }) => !own.has(id)) };
}
