import type { App } from '#app/app.server.ts';
import { tryAssignment } from '#app/leads/assign-by-rule.server.ts';
import type { AssignmentSetting } from '#app/leads/assignment.ts';
import { listRecentLeads } from './recent-leads.queries.server.ts';

const period = 30 * 86_400_000;
/** As many as are shown; each costs a look at its company. */
const mostTried = 200;

/** Who would have got the leads of the last 30 days. The oldest is given out first, as it was; the newest is shown first. */
export function tryRules(app: App, setting: AssignmentSetting) {
  const recent = listRecentLeads(app.db, app.clock.now() - period, mostTried);
  const tried = tryAssignment(app, setting, recent.toReversed()).toReversed();
  return tried.map(({ lead, to, because }) => {
    const { id, reference, company, name, assigneeId } = lead;
    return { id, reference, company: company ?? name, assigneeId, to, because };
  });
}

export type TriedLead = ReturnType<typeof tryRules>[number];
