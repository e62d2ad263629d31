import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { saveStaff } from './first-owner.server.ts';
import { staffRoles, type Person } from './person.ts';
import { listPeople } from './people-store.server.ts';

export const demoOwner = 'owner@klyuch.example';

const staff: Pick<Person, 'name' | 'address' | 'role'>[] = [
  { name: 'Образцова Ольга', address: demoOwner, role: 'owner' },
  { name: 'Примеров Пётр', address: 'petr@klyuch.example', role: 'consultant' },
  { name: 'Образцов Николай', address: 'nikolay@klyuch.example', role: 'consultant' },
  { name: 'Примерова Римма', address: 'editor@klyuch.example', role: 'editor' },
];

/** Plainly fictional people to sign in as, where nobody of the staff is known yet. */
export function fillDemoStaff(app: App): void {
  transact(app.db, (tx) => {
    if (listPeople(tx, staffRoles).length > 0) return;
    for (const person of staff) saveStaff(app, tx, { ...person, locale: 'ru' });
  });
}
