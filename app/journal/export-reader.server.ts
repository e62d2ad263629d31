import type { App } from '#app/app.server.ts';
import { lettersTo } from '#app/mail/sent.server.ts';
import { evidenceOfActs } from '#app/people/ledger.server.ts';
import { findManaged } from './preferences.server.ts';
import { actsAt } from './reader-acts.server.ts';
import { listAddressChangesOf, listRequestsOf } from './store.server.ts';

/** All we know of a reader, for the reader: 152-ФЗ art. 14. Undefined if the link opens nothing. */
export function exportReader(app: App, token: string): object | undefined {
  const managed = findManaged(app, app.db, token);
  if (managed.is !== 'open') return undefined;
  const { addressKey, acts, ...reader } = managed.reader;
  return {
    exportedAt: moment(app.clock.now()),
    reader: withMoments(reader),
    requests: listRequestsOf(app.db, acts, [addressKey]).map(({ addressKey: _, ...row }) => withMoments(row)),
    addressChanges: listAddressChangesOf(app.db, reader.id).map(withMoments),
    consents: evidenceOfActs(app.db, actsAt(app, reader.address) ?? []).map(withMoments),
    letters: lettersTo(app, reader.address).map(withMoments),
  };
}

function withMoments(row: object): object {
  const isMoment = (name: string) => /(At|Since)$/.test(name) || name === 'at';
  return Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'number' && isMoment(name) ? moment(value) : value,
    ]),
  );
}

function moment(at: number): string {
  return new Date(at).toISOString();
}
