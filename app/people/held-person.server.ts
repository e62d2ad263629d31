import { domainToUnicode } from 'node:url';
import type { App } from '#app/app.server.ts';
import { findHeldReader, type HeldReader } from '#app/journal/held-reader.server.ts';
import { heldAnswering } from '#app/consultations/change-answering.server.ts';
import { listHeldThreads, type HeldThread } from '#app/consultations/held-threads.server.ts';
import { listHeldLeads, type HeldLead } from '#app/leads/held-leads.server.ts';
import { listHeldMail, type HeldMail } from '#app/mail/incoming/held-mail.server.ts';
import { lettersToKey, refusalOf, type SentLetter } from '#app/mail/sent.server.ts';
import { writtenNaming, type Naming } from '#app/office/written-about.server.ts';
import { listHeldParticipations, type HeldParticipation } from '#app/questionnaires/held-participations.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { findPersonByKey, listSessionsOf, listSignInsOf } from './client-store.server.ts';
import { evidenceOfKey, type Evidence } from './ledger.server.ts';
import { findCompany } from './people-store.server.ts';
import type { Company } from './company.ts';
import { namingOf, type Marks } from './naming.ts';
import { isStaff, type Person } from './person.ts';
import type { Session, SignIn } from './sign-in.ts';

/** All that the house holds of one person, in every area, as it is found by the key of their address. */
export interface HeldPerson {
  key: string;
  /** Undefined where nothing holds it any more. */
  address: string | undefined;
  person: Person | undefined;
  company: Company | undefined;
  /** Of the staff: in which languages and hours they answer. */
  answering: ReturnType<typeof heldAnswering>;
  sessions: Omit<Session, 'personId'>[];
  signIns: Pick<SignIn, 'createdAt' | 'usedAt'>[];
  journal: HeldReader;
  leads: HeldLead[];
  participations: HeldParticipation[];
  threads: HeldThread[];
  /** What came in from their address, as it came. */
  mail: HeldMail[];
  /** Notes, tasks and kept lists elsewhere that name them by address, telephone number or full name. */
  named: Naming;
  letters: SentLetter[];
  refusal: ReturnType<typeof refusalOf>;
  consents: Evidence[];
}

export function findHeldPerson({ db }: Pick<App, 'db'>, key: string): HeldPerson {
  const person = findPersonByKey(db, key);
  const leads = listHeldLeads(db, key, person?.role === 'client' ? person.id : undefined);
  const participations = listHeldParticipations(db, key, person?.role === 'client' ? person.id : undefined);
  const consents = evidenceOfKey(db, key);
  const early = findHeldReader(db, key, undefined);
  const address =
    person?.address ??
    leads.find(({ lead }) => lead.address !== '')?.lead.address ??
    participations.find((one) => one.address !== '')?.address ??
    early.reader?.address ??
    early.requests[0]?.address ??
    consents.find(({ details }) => details)?.details?.address;
  const journal = findHeldReader(db, key, address);
  const clientId = person?.role === 'client' ? person.id : undefined;
  return {
    ...{ key, address, person, leads, participations, consents },
    company: person?.companyId ? findCompany(db, person.companyId) : undefined,
    answering: person && heldAnswering(db, person.id),
    ...devicesOf(db, person),
    journal,
    threads: listHeldThreads(db, { personId: clientId, address }),
    mail: listHeldMail(db, key),
    named: namedElsewhere(db, { address, person, leads, participations, journal }),
    letters: lettersToKey(db, key),
    refusal: refusalOf(db, key),
  };
}

/** Whether anything of it is about somebody, and not only the hash that nobody can read. */
export function isHeld(held: HeldPerson): boolean {
  const { person, journal, leads, participations, threads, mail, named, letters, consents } = held;
  const { reader, requests, addressChanges } = journal;
  const written = [...named.notes, ...named.tasks, ...named.views];
  const known = [person, reader, ...requests, ...addressChanges, ...leads, ...participations, ...threads, ...written];
  return (
    known.some((one) => one !== undefined) ||
    mail.length > 0 ||
    letters.length > 0 ||
    consents.some(({ details }) => details)
  );
}

function devicesOf(db: Db, person: Person | undefined): Pick<HeldPerson, 'sessions' | 'signIns'> {
  if (!person) return { sessions: [], signIns: [] };
  const sessions = listSessionsOf(db, person.id).map(({ tokenHash: _, personId: __, ...session }) => session);
  const signIns = listSignInsOf(db, person.id).map(({ createdAt, usedAt }) => ({ createdAt, usedAt }));
  return { sessions, signIns };
}

/** What hangs on a request of theirs is listed there. */
function namedElsewhere(db: Db, who: Named): Naming {
  const marks = marksOf(who);
  if (marks.addresses.length === 0) return { notes: [], tasks: [], views: [] };
  const { notes, tasks, views } = writtenNaming(db, namingOf(marks));
  const own = new Set(who.leads.flatMap(({ written }) => [...written.notes, ...written.tasks].map(({ id }) => id)));
  return { notes: notes.filter(({ id }) => !own.has(id)), tasks: tasks.filter(({ id }) => !own.has(id)), views };
}

type Named = Pick<HeldPerson, 'address' | 'person' | 'leads' | 'participations' | 'journal'>;

/** A colleague's name stands in what they worked on, and that stays. */
function marksOf({ address, person, leads, participations, journal }: Named): Marks {
  const taking = participations.map(({ name }) => name);
  const addresses = known([address, person?.address, ...leads.map(({ lead }) => lead.address)]);
  const names = known([person?.name, journal.reader?.name, ...leads.map(({ lead }) => lead.name), ...taking]);
  return {
    addresses: [...new Set(addresses.flatMap(spellingsOf))],
    phones: known([person?.phone, ...leads.map(({ lead }) => lead.phone)]),
    names: person && isStaff(person) ? [] : names,
  };
}

function known(all: (string | null | undefined)[]): string[] {
  return [...new Set(all.flatMap((one) => one?.trim() || []))];
}

/** As it is kept, and as people write it where the domain is not in ASCII. */
function spellingsOf(address: string): string[] {
  const at = address.lastIndexOf('@') + 1;
  return [address, address.slice(0, at) + domainToUnicode(address.slice(at))];
}
