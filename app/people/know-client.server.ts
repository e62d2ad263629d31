import type { App } from '#app/app.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { findRoleAt } from './client-store.server.ts';
import type { Person } from './person.ts';
import { savePerson } from './people-store.server.ts';

/**
 * The client with this address, made known if nobody has it yet; null where it is somebody of the staff. Who is known
 * keeps the name they have: anybody may type another beside an address.
 */
export function knowClient(
  app: App,
  tx: Tx,
  { name, address, phone, locale }: Pick<Person, 'name' | 'address' | 'phone' | 'locale'>,
): string | null {
  const known = findRoleAt(tx, address);
  if (known) return known.role === 'client' ? known.id : null;
  const id = app.newId();
  const addressKey = recipientKeyOf(app, address);
  const since = { companyId: null, createdAt: app.clock.now(), deactivatedAt: null };
  savePerson(tx, { id, role: 'client', name, address, addressKey, phone, locale, ...since });
  return id;
}
