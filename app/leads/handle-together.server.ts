import { setImmediate as turn } from 'node:timers/promises';
import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { assignByRule, staffNow } from './assign-by-rule.server.ts';
import { assignLead } from './assign-lead.server.ts';
import type { LeadChanged, SeenLead } from './change-lead.server.ts';
import { moveLead } from './move-lead.server.ts';
import { whyNot, type TogetherAct, type TogetherDone, type WhyNot } from './together.ts';

/**
 * Does one thing with many leads, each as if it were alone: what is refused takes no other with it. Returns the id under
 * which the audit log keeps what has come of it. So many at once are written in one go, and others have their turn between.
 */
export async function handleTogether(
  app: App,
  person: { id: string },
  act: TogetherAct,
  leads: readonly SeenLead[],
): Promise<string> {
  const done: TogetherDone = { what: act.is === 'move' ? 'moved' : 'assigned', done: 0, same: 0, refused: [] };
  for (let from = 0; from < leads.length; from += atOnce) {
    const some = leads.slice(from, from + atOnce);
    const changes = transact(app.db, () => doWithEach(app, person, act, some));
    some.forEach(({ version }, index) => {
      const changed = changes[index];
      if (changed) count(done, act, changed, version);
    });
    await turn();
  }
  const id = app.newId();
  const { refused, ...counts } = done;
  const told = Object.fromEntries(refused.map(({ why, references }) => [why, references.join(' ')]));
  transact(app.db, (tx) => audit(app, tx, person.id, 'leads-handled', { kind: 'lead', id }, { ...counts, ...told }));
  return id;
}

const atOnce = 50;

/** What the audit log says has come of it. */
export function readDone({ what, done, same, ...told }: Record<string, string | number | null>): TogetherDone {
  const refused = whyNot.flatMap((why) => {
    const references = String(told[why] ?? '').split(' ');
    return why in told
      ? [{ why, references: references.filter((one) => one !== nameless), count: references.length }]
      : [];
  });
  return { what: what === 'moved' ? 'moved' : 'assigned', done: Number(done), same: Number(same), refused };
}

/** Of a lead that is not there the reference is not known. */
const nameless = '-';

function doWithEach(app: App, person: { id: string }, act: TogetherAct, leads: readonly SeenLead[]): LeadChanged[] {
  switch (act.is) {
    case 'assign':
      return leads.map((seen) => assignLead(app, person, { ...seen, to: act.to }));
    case 'assign-by-rule': {
      const staff = staffNow(app);
      return leads.map((seen) => assignByRule(app, person, seen, staff));
    }
    case 'move':
      return leads.map((seen) => moveLead(app, person, { ...seen, to: act.to, because: act.because }));
  }
}

function count(done: TogetherDone, act: TogetherAct, changed: LeadChanged, version: number): void {
  if (changed.refused === undefined) {
    if (changed.lead.version === version) done.same += 1;
    else done.done += 1;
    return;
  }
  const why: WhyNot =
    act.is === 'assign-by-rule' && changed.refused === 'not-possible' && changed.lead.state !== 'withdrawn'
      ? 'nobody-fits'
      : changed.refused;
  const reference = changed.refused === 'unknown' ? nameless : changed.lead.reference;
  const known = done.refused.find((one) => one.why === why);
  if (known) known.references.push(reference);
  else done.refused.push({ why, references: [reference], count: 1 });
}
