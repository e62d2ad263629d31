import type { App } from '#app/app.server.ts';
import { pathTo } from '#app/catalogue/methodology.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { absencesOn } from '#app/people/absences.server.ts';
import { listColleagues } from '#app/people/colleagues.server.ts';
import { findUsualConsultant } from '#app/people/usual-consultant.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { decideAssignment, type Assignment, type AssignmentFacts, type AssignmentSetting } from './assignment.ts';
import { changeLead, type LeadChanged, type SeenLead } from './change-lead.server.ts';
import { isOpen } from './lead-state.ts';
import { leadStates, type Lead } from './lead.ts';
import { listLoads } from './load-store.server.ts';
import { marksOf } from './same-company.ts';
import { saveEvent, updateLead } from './store.server.ts';

/** Gives a lead that has just come to whom the rules find; none where the owner has turned them off. */
export function assignArrived(app: App, tx: Tx, lead: Lead): Lead {
  const setting = readSetting(tx, 'assignment');
  if (!setting.isOn) return lead;
  const { to, because } = decideAssignment(factsOf(tx, lead, staffToday(app, tx, setting)));
  if (to !== null) updateLead(tx, lead.id, { assigneeId: to });
  const event = { is: 'assigned', to, because } as const;
  saveEvent(tx, { id: app.newId(), leadId: lead.id, at: app.clock.now(), byId: null, event });
  return { ...lead, assigneeId: to };
}

/**
 * The same from the desk, for a lead that has somebody or nobody. Nobody is found: it stays as it is. Of many in a row the
 * staff are asked for once, and what they are given is counted.
 */
export function assignByRule(
  app: App,
  person: { id: string },
  seen: SeenLead,
  staff: Staff = staffNow(app),
): LeadChanged {
  return transact(app.db, (tx) =>
    changeLead(app, tx, person.id, seen, (lead) => {
      const { to, because } = decideAssignment(factsOf(tx, lead, staff));
      if (to === null) return 'not-possible';
      handOver(staff, lead, to, app.clock.now());
      if (to === lead.assigneeId) return undefined;
      const { assigneeId: from } = lead;
      const event = { is: 'assigned', to, because } as const;
      return { set: { assigneeId: to }, event, action: 'lead-assigned', details: { from, to, by: 'rule' } };
    }),
  );
}

/** Who would get each of these leads under rules that are not saved yet. Loads are as they stand: these leads are in them. */
export function tryAssignment(
  app: App,
  setting: Pick<AssignmentSetting, 'most' | 'rules'>,
  leads: readonly Lead[],
): (Assignment & { lead: Lead })[] {
  const staff = staffToday(app, app.db, setting);
  return leads.map((lead, index) => {
    const decided = decideAssignment(factsOf(app.db, lead, staff));
    const chosen = staff.candidates.find(({ id }) => id === decided.to);
    // They take turns, as they would have.
    if (chosen) chosen.lastAssignedAt = app.clock.now() + index;
    return { ...decided, lead };
  });
}

export type Staff = Pick<AssignmentFacts, 'setting' | 'candidates' | 'absences' | 'today'>;

/** Who works, how much each of them has, and the rules, as they are now. */
export function staffNow(app: App): Staff {
  return staffToday(app, app.db, readSetting(app.db, 'assignment'));
}

function handOver({ candidates }: Staff, { assigneeId, state }: Lead, to: string, now: number): void {
  if (to === assigneeId || !isOpen(state)) return;
  for (const candidate of candidates) {
    if (candidate.id === assigneeId) candidate.load -= 1;
    if (candidate.id === to) Object.assign(candidate, { load: candidate.load + 1, lastAssignedAt: now });
  }
}

function staffToday(app: App, db: Db, setting: Staff['setting']) {
  const today = dayInMoscow(app.clock.now());
  const ids = listColleagues(db, 'leads').map(({ id }) => id);
  const loads = new Map(
    listLoads(db, ids, { open: leadStates.filter(isOpen), all: leadStates }).map((load) => [load.id, load]),
  );
  const candidates = ids.map((id) => {
    const { open = 0, newestAt = null } = loads.get(id) ?? {};
    return { id, load: open, lastAssignedAt: newestAt };
  });
  return { setting, candidates, absences: absencesOn(db, today), today };
}

function factsOf(db: Db, lead: Lead, staff: Staff): AssignmentFacts {
  const { region, country, subscribers, subject, companyId, topic } = lead;
  const { taxId, companyKey } = marksOf(lead);
  return {
    ...staff,
    lead: { region, country, subscribers, kind: subject.kind },
    topicOwnerIds: topic === null ? [] : ownersOf(db, topic),
    usualConsultantId: findUsualConsultant(db, { companyId, taxId, companyKey }),
  };
}

/** Whoever owns a topic answers for questions about it, whether they come to us as a lead or from a client. */
function ownersOf(db: Db, topic: string): readonly string[] {
  const { owners } = readSetting(db, 'routing');
  const path = pathTo(readMethodology(db), topic).map(({ key }) => key);
  const owned = path.map((key) => owners.filter((one) => one.topic === key).flatMap(({ personIds }) => personIds));
  return owned.find((personIds) => personIds.length > 0) ?? [];
}
