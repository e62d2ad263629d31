import { addClient } from '#app/people/clients.server.ts';
import type { Company, CompanyFacts } from '#app/people/company.ts';
import { makeCompany } from '#app/people/make-company.server.ts';
import type { Person } from '#app/people/person.ts';
import type { App } from '#app/app.server.ts';

const facts: CompanyFacts = {
  ...{ name: 'Пример-Юг', taxId: null, country: 'RU', region: null, subscribers: null, consultantId: null },
};

/** A fictional company; what matters to a test is said in `change`. */
export function companyBy(app: App, by: Person, change: Partial<CompanyFacts> = {}): Company {
  const made = makeCompany(app, by.id, { ...facts, ...change });
  if (made.refused !== undefined) throw new Error(made.refused);
  return made.company;
}

/** Somebody of it who may sign in. */
export function clientOfCompany(app: App, by: Person, company: Company, name = 'Мария Петрова'): Person {
  const address = `client-${app.newId().slice(-6)}@primer.example`;
  const added = addClient(app, by.id, company.id, { name, address, phone: null, locale: 'ru' });
  if (added.refused !== undefined) throw new Error(added.refused);
  return added.person;
}
