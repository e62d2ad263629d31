import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Company } from './company.ts';
import type { Person, Role } from './person.ts';
import { companies, people } from './tables.server.ts';

const insertPerson = inserterOf(people);

export function savePerson(tx: Tx, person: Person & { addressKey: string }): void {
  insertPerson(tx, person);
}

export function findPerson(db: Db, id: string): Person | undefined {
  const row = db.select().from(people).where(eq(people.id, id)).get();
  return row && asPerson(row);
}

export function findPersonByAddress(db: Db, address: string): Person | undefined {
  const row = db.select().from(people).where(eq(people.address, address)).get();
  return row && asPerson(row);
}

/** Those of these roles who can sign in, by name. */
export function listPeople(db: Db, roles: readonly Role[]): Person[] {
  const active = and(inArray(people.role, [...roles]), isNull(people.deactivatedAt));
  return db.select().from(people).where(active).orderBy(asc(people.name)).all().map(asPerson);
}

export function listNames(db: Db, ids: string[]): { id: string; name: string }[] {
  return db.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids)).all();
}

export function listCountries(db: Db, ids: string[]): { id: string; country: string }[] {
  return db
    .select({ id: companies.id, country: companies.country })
    .from(companies)
    .where(inArray(companies.id, ids))
    .all();
}

export function findCompany(db: Db, id: string): Company | undefined {
  const row = db.select().from(companies).where(eq(companies.id, id)).get();
  return row && asCompany(row);
}

export function changePerson(
  tx: Tx,
  id: string,
  change: Partial<Pick<Person, 'name' | 'role' | 'locale' | 'companyId' | 'deactivatedAt'>>,
): void {
  tx.update(people).set(change).where(eq(people.id, id)).run();
}

/** Whether somebody of this role can sign in, besides one who is not counted. */
export function isAnyActive(db: Db, role: Role, besides = ''): boolean {
  const others = and(eq(people.role, role), isNull(people.deactivatedAt), ne(people.id, besides));
  return db.select({ id: people.id }).from(people).where(others).limit(1).get() !== undefined;
}

function asPerson({ addressKey: _, ...person }: typeof people.$inferSelect): Person {
  return person;
}

function asCompany({ nameKey: _, ...company }: typeof companies.$inferSelect): Company {
  return company;
}
