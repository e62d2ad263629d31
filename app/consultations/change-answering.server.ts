import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { findColleague } from '#app/people/colleagues.server.ts';
import type { Person } from '#app/people/person.ts';
import { may } from '#app/people/rights.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { deleteAnswerer, findAnswerer, saveAnswerer } from './answerer-store.server.ts';
import { differenceOf, usualAnswering, type AnswerLanguage, type Answering } from './answering.ts';

export interface KnownAnswering {
  answering: Answering;
  /** 0 where nothing has been said yet. */
  version: number;
}

/** How somebody answers whom this person may see and set: themselves; anybody, for whoever manages the staff. */
export function findAnswering(db: Db, by: Person, personId: string): (KnownAnswering & { person: Person }) | undefined {
  const person = findColleague(db, personId, 'questions');
  if (!person || (person.id !== by.id && !may(by.role, 'staff'))) return undefined;
  return { person, ...knownAnswering(db, person) };
}

export type AnsweringChanged =
  | { refused: undefined }
  | { refused: 'gone' }
  /** Somebody else has changed it since: this is how it stands. */
  | ({ refused: 'changed' } & KnownAnswering);

/** Over the version that was seen. What is left as it was is not written, so that it goes on following the house. */
export function changeAnswering(
  app: App,
  by: Person,
  { personId, version: seen }: { personId: string; version: number },
  answering: Answering & { languages: AnswerLanguage[] },
): AnsweringChanged {
  return transact(app.db, (tx): AnsweringChanged => {
    const known = findAnswering(tx, by, personId);
    if (!known) return { refused: 'gone' };
    const { answering: now, version } = known;
    if (version !== seen) return { refused: 'changed', answering: now, version };
    const changed = differenceOf(now, answering);
    if (changed.length === 0) return { refused: undefined };
    saveAnswerer(tx, { ...answering, personId, version: version + 1, changedAt: app.clock.now() });
    audit(app, tx, by.id, 'answering-changed', { kind: 'person', id: personId }, { fields: changed.join(', ') });
    return { refused: undefined };
  });
}

/** What is said of somebody, for an export; undefined where nothing is. */
export function heldAnswering(db: Db, personId: string): (Answering & { changedAt: number }) | undefined {
  const row = findAnswerer(db, personId);
  if (!row) return undefined;
  const { personId: _, version: __, ...said } = row;
  return said;
}

export function forgetAnswering(tx: Tx, personId: string): number {
  return deleteAnswerer(tx, personId);
}

function knownAnswering(db: Db, { id, locale }: Person): KnownAnswering {
  const row = findAnswerer(db, id);
  if (!row) return { answering: usualAnswering(locale, readSetting(db, 'calendars')), version: 0 };
  const { personId: _, version, changedAt: __, ...answering } = row;
  return { answering, version };
}
