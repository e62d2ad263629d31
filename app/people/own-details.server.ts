import type { z } from 'zod';
import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { changePerson } from './people-store.server.ts';
import { isStaff, type Person } from './person.ts';
import type { ownDetailsForm } from './staff.ts';

/** How somebody wants to be called, and in which language we write to them. */
export function changeOwnDetails(app: App, person: Person, { name, locale }: z.output<typeof ownDetailsForm>): void {
  transact(app.db, (tx) => {
    changePerson(tx, person.id, { name, locale });
    if (isStaff(person)) audit(app, tx, person.id, 'person-changed', { kind: 'person', id: person.id });
  });
}
