import type { AssignmentReason, LeadEvent } from '#app/leads/lead-event.ts';

/** Why whoever looks after a lead was chosen: as it was told the last time. */
export function reasonsOf(events: readonly { event: LeadEvent }[]): AssignmentReason[] {
  const last = events.map(({ event }) => event).findLast((event) => event.is === 'assigned');
  return last && last.to !== null ? last.because : [];
}
