import type { Db } from '#app/storage/open.server.ts';
import type { Company } from './company.ts';
import { findCompany, findPerson, findPersonByAddress, listCountries, listNames } from './people-store.server.ts';
import type { Person } from './person.ts';

/** Somebody of a company who has not lost the way in; never one of another, nor of the staff. */
export function findClientOf(
  db: Db,
  companyId: string,
  personId: string,
): { company: Company; person: Person } | undefined {
  const [company, person] = [findCompany(db, companyId), findPerson(db, personId)];
  const isTheirs = person?.role === 'client' && person.companyId === companyId && person.deactivatedAt === null;
  return company && isTheirs ? { company, person } : undefined;
}

/** How a company is called. Throws where there is none. */
export function nameOfCompany(db: Db, id: string): string {
  const company = findCompany(db, id);
  if (!company) throw new Error(`There is no company ${id}`);
  return company.name;
}

export function findCompanyById(db: Db, id: string): Company | undefined {
  return findCompany(db, id);
}

/** A client who has not lost the way in. */
export function findClientById(db: Db, id: string): Person | undefined {
  const person = findPerson(db, id);
  return person?.role === 'client' && person.deactivatedAt === null ? person : undefined;
}

export function findAnybody(db: Db, id: string): Person | undefined {
  return findPerson(db, id);
}

/** Whoever has this address, of us or of the clients, still with us or not. */
export function findAnybodyAt(db: Db, address: string): Person | undefined {
  return findPersonByAddress(db, address);
}

/** In which countries companies are, by their ids. */
export function countriesOf(db: Db, ids: string[]): Record<string, string> {
  return Object.fromEntries(listCountries(db, ids).map(({ id, country }) => [id, country]));
}

/** How people are called, by their ids. */
export function namesOf(db: Db, ids: string[]): Record<string, string> {
  return Object.fromEntries(listNames(db, ids).map(({ id, name }) => [id, name]));
}
