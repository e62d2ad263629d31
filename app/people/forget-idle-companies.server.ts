import type { App } from '#app/app.server.ts';
import { destroyThreadsOf, forgetThreadsOf, isAnyThreadAlive } from '#app/consultations/forget-threads.server.ts';
import { isAnyLeadOf } from '#app/leads/is-any-lead-of.server.ts';
import { forgetRecord } from '#app/office/forget-record.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { isWrittenAboutSince } from '#app/office/written-about.server.ts';
import { dropLongKept } from '#app/leads/lead-files.server.ts';
import { destroyQuestionnairesOf } from '#app/questionnaires/destroy-questionnaires.server.ts';
import { isAnyQuestionnaireAlive } from '#app/questionnaires/is-any-alive.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { deleteCompany } from './company-store.server.ts';
import { added, eventsOf, type DestructionEvent } from './destruction.ts';
import { drawUpAct } from './draw-up-act.server.ts';
import { forgetClient } from './forget-client.server.ts';
import {
  isSignedInAnywhere,
  listClientsOfNoneSince,
  listCompaniesUnchangedSince,
  listPeopleOf,
  type Known,
} from './idle-store.server.ts';

/**
 * Destroys companies with which nothing has happened for as long as the owner has set: no request of theirs is left, nothing
 * was written or answered, and none of their people came. Their people, their questionnaires and what was written about them
 * go too, with an act.
 */
export function forgetIdleCompanies(app: App): number {
  const moment = since(app);
  const idle = (db: Db, id: string) => isIdle(db, id, moment);
  return inPieces(
    app,
    (db, after) => listCompaniesUnchangedSince(db, moment, after, perAct),
    (tx, ids) => ids.filter((id) => idle(tx, id)).map((id) => forgetCompany(app, tx, id)),
  );
}

/** The same of people who are of no company and of whom no request is left. */
export function forgetIdlePeople(app: App): number {
  const moment = since(app);
  return inPieces(
    app,
    (db, after) => listClientsOfNoneSince(db, moment, after, perAct),
    (tx, people) =>
      people.filter((person) => isAway(tx, person, moment)).map((person) => forgetPerson(app, tx, person)),
  );
}

const perAct = 50;

function since(app: App): number {
  return app.clock.now() - readSetting(app.db, 'retention').companies * 86_400_000;
}

interface Forgotten {
  events: DestructionEvent[];
  /** Of files, to be dropped once this is committed. */
  contents: string[];
}

/** By id, a transaction and an act for each piece. Returns how many were destroyed. */
function inPieces<T extends string | { id: string }>(
  app: App,
  list: (db: Db, afterId: string) => T[],
  forget: (tx: Tx, some: T[]) => Forgotten[],
): number {
  let total = 0;
  for (let after = ''; ;) {
    const some = list(app.db, after);
    const forgotten = transact(app.db, (tx) => {
      const all = forget(tx, some);
      const events = all.flatMap((one) => one.events);
      drawUpAct(app, tx, { because: 'retention', byId: null }, events);
      return all;
    });
    dropLongKept(
      app,
      forgotten.flatMap(({ contents }) => contents),
    );
    total += forgotten.length;
    const last = some.at(-1);
    if (last === undefined || some.length < perAct) return total;
    after = typeof last === 'string' ? last : last.id;
  }
}

function isIdle(db: Db, id: string, moment: number): boolean {
  if (isAnyLeadOf(db, { companyId: id }) || isWrittenAboutSince(db, { kind: 'company', id }, moment)) return false;
  if (isAnyQuestionnaireAlive(db, { companyId: id }, moment)) return false;
  if (isAnyThreadAlive(db, { companyId: id }, moment)) return false;
  return listPeopleOf(db, id).every((person) => isAway(db, person, moment));
}

function isAway(db: Db, { id, createdAt }: Known, moment: number): boolean {
  if (createdAt > moment || isAnyLeadOf(db, { personId: id }) || isSignedInAnywhere(db, id)) return false;
  return !isAnyQuestionnaireAlive(db, { personId: id }, moment) && !isAnyThreadAlive(db, { personId: id }, moment);
}

/** Without people it was an organisation: no act tells of that. */
function forgetCompany(app: App, tx: Tx, id: string): Forgotten {
  const people = listPeopleOf(tx, id);
  const { contents, events: ofQuestionnaires } = destroyQuestionnairesOf(app, tx, id);
  const threads = destroyThreadsOf(app, tx, id);
  const written = forgetRecord(app, tx, { kind: 'company', id });
  const gone = people.map((person) => forgetPerson(app, tx, person));
  const events = [...ofQuestionnaires, ...gone.flatMap((one) => one.events)];
  deleteCompany(tx, id);
  const [first] = people;
  if (first) events.push(...eventsOf(app.clock.now(), first.addressKey, { company: 1, ...written, ...threads.counts }));
  return { contents: [...contents, ...threads.contents, ...gone.flatMap((one) => one.contents)], events };
}

function forgetPerson(app: App, tx: Tx, { id, address, addressKey }: Known): Forgotten {
  const { counts, contents } = forgetThreadsOf(app, tx, { personId: id, address });
  return { contents, events: eventsOf(app.clock.now(), addressKey, added(counts, forgetClient(app, tx, id))) };
}
