import type { App } from '#app/app.server.ts';
import { forgetThreads } from '#app/consultations/forget-threads.server.ts';
import { destroyHeldReader, findHeldReader } from '#app/journal/held-reader.server.ts';
import { destroyLead } from '#app/leads/destroy-lead.server.ts';
import { dropUnnamed } from '#app/leads/lead-files.server.ts';
import { forgetEveryLetterTo, forgetOwnLettersNaming } from '#app/mail/forget.server.ts';
import { forgetMailOf } from '#app/mail/incoming/held-mail.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { suppressKey } from '#app/mail/suppress.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { forgetNaming } from '#app/office/written-about.server.ts';
import { forgetParticipations } from '#app/questionnaires/forget-participations.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { findPersonByKey } from './client-store.server.ts';
import { nobody, type ConsentPurpose, type Origin } from './consent.ts';
import { eventsOf, type DestructionCause, type DestructionEvent } from './destruction.ts';
import { drawUpAct } from './draw-up-act.server.ts';
import { forgetClient } from './forget-client.server.ts';
import { forgetFormerStaff } from './forget-former-staff.server.ts';
import { findHeldPerson, isHeld, type HeldPerson } from './held-person.server.ts';
import { destroyDetails, evidenceOfKey, subjectsOf } from './ledger.server.ts';
import { isStaff } from './person.ts';

export type Erased = { refused: undefined; act: string } | { refused: 'nobody' | 'staff' | 'reason-names' };

/**
 * Destroys all that is held of a person, in one transaction, with the act of it. The chain of the ledger stays, and the
 * hashes by which nobody writes to them any more. Somebody of the staff is first to lose their place at the desk.
 */
export function erasePerson(
  app: App,
  byId: string,
  key: string,
  { because, reason }: { because: Extract<DestructionCause, 'asked' | 'withdrawn'>; reason: string },
  origin: Origin,
): Erased {
  const done = transact(app.db, (tx): Erased & { contents: string[] } => {
    const held = findHeldPerson({ db: tx }, key);
    if (isAtTheDesk(held)) return { refused: 'staff', contents: [] };
    if (!isHeld(held)) return { refused: 'nobody', contents: [] };
    // The act is kept for years after: it must not keep what it is the act of.
    if (namesPerson(reason, held)) return { refused: 'reason-names', contents: [] };
    const { contents, events, erased } = destroyAll(app, tx, held, 'desk', origin);
    const act = drawUpAct(app, tx, { because, byId, erased, ...(reason !== '' && { reason }) }, events) ?? '';
    audit(app, tx, byId, 'person-erased', { kind: 'person', id: held.person?.id ?? key }, { act });
    return { refused: undefined, act, contents };
  });
  dropUnnamed(app, done.contents);
  const { contents: _, ...erased } = done;
  return erased;
}

/** Destroys anew what a backup has brought back: nothing where there is nothing. */
export function eraseAgain(app: App, tx: Tx, key: string): { contents: string[]; events: DestructionEvent[] } {
  const held = findHeldPerson({ db: tx }, key);
  if (!isHeld(held) || isAtTheDesk(held)) return { contents: [], events: [] };
  return destroyAll(app, tx, held, 'restore', nobody);
}

function isAtTheDesk({ person }: HeldPerson): boolean {
  return person !== undefined && isStaff(person) && person.deactivatedAt === null;
}

function destroyAll(app: App, tx: Tx, held: HeldPerson, form: 'desk' | 'restore', origin: Origin) {
  const { key, person, leads, participations, journal, named } = held;
  const erased = keysOf(app, tx, held);
  const destroyed = leads.map(({ lead }) => destroyLead(app, tx, lead, form, origin));
  const events = destroyed.flatMap((one) => one.events);
  events.push(...destroyHeldReader(app, tx, key, journal, form, origin));
  const details = erased.map((one) => destroyLeftDetails(app, tx, one, form, origin));
  const threads = forgetThreads(app, tx, held.threads, { personId: person?.id, address: held.address });
  events.push(...eventsOf(app.clock.now(), key, threads.counts));
  const rest = {
    ...forgetNaming(app, tx, named),
    ...forgetParticipations(app, tx, participations),
    mail: erased.reduce((sum, one) => sum + forgetMailOf(app, tx, one), 0),
    ...(person && (isStaff(person) ? forgetFormerStaff(app, tx, person) : forgetClient(app, tx, person.id))),
    'consent-details': details.reduce((sum, count) => sum + count, 0),
  };
  events.push(...eventsOf(app.clock.now(), key, rest));
  // Last of all: by now only letters are left that belong to nothing that was found above.
  const letters = erased.map((one) => forgetEveryLetterTo(app, tx, one));
  const letter = letters.reduce((sum, count) => sum + count, 0) + forgetOwnLettersNaming(app, tx, fullNamesOf(held));
  events.push(...eventsOf(app.clock.now(), key, { letter }));
  for (const one of erased) suppressKey(app, tx, one, 'erased');
  const contents = [...destroyed.flatMap((one) => one.contents), ...threads.contents];
  return { contents, events, erased };
}

/** Of every address that they were known by: one that was corrected is on record where they consented. */
function keysOf(app: App, tx: Tx, { key, person, leads, participations, journal: { reader } }: HeldPerson): string[] {
  const written = [...leads.map(({ lead }) => lead.address), ...participations.map(({ address }) => address)];
  const addresses = [person?.address, reader?.address, ...written];
  const acts = [...(reader?.acts ?? []), ...leads.map(({ lead }) => lead.id)];
  const current = addresses.flatMap((address) => (address ? [recipientKeyOf(app, address)] : []));
  const former = subjectsOf(tx, acts).filter((one) => !isOfAnother(tx, one, { person, reader }));
  return [...new Set([key, ...current, ...former])];
}

/** A mistyped address may well be somebody else's. */
function isOfAnother(tx: Tx, key: string, { person, reader }: { person: HasId; reader: HasId }): boolean {
  const there = [
    [findPersonByKey(tx, key), person],
    [findHeldReader(tx, key, undefined).reader, reader],
  ] as const;
  return there.some(([found, own]) => found !== undefined && found.id !== own?.id);
}

type HasId = { id: string } | undefined;

/** What the ledger still knows of an address by acts that nothing else remembers. */
function destroyLeftDetails(app: App, tx: Tx, key: string, form: 'desk' | 'restore', origin: Origin): number {
  const acts = new Map<string, { purpose: ConsentPurpose; address: string; locale: 'ru' | 'en' }>();
  for (const { act, purpose, details, documentLocale: locale } of evidenceOfKey(tx, key)) {
    if (details) acts.set(act, { purpose, address: details.address, locale });
  }
  let count = 0;
  for (const [act, { purpose, ...whose }] of acts) {
    count += destroyDetails(app, tx, [act], { ...whose, form, origin }, purpose);
  }
  return count;
}

/** The address, and names of more than one word: a first name alone is anybody's. */
function fullNamesOf(held: HeldPerson): string[] {
  return namesOf(held).filter((name) => name === held.address || /\S\s+\S/.test(name));
}

function namesOf({ address, person, leads, participations, journal }: HeldPerson): string[] {
  const written = [...leads.map(({ lead }) => lead.name), ...participations.map(({ name }) => name)];
  const names = [address, person?.name, journal.reader?.name, ...written];
  return [...new Set(names.flatMap((name) => name?.trim() || []))];
}

function namesPerson(reason: string, held: HeldPerson): boolean {
  const said = reason.toLowerCase();
  return namesOf(held).some((name) => name.length > 2 && said.includes(name.toLowerCase()));
}
