import type { EnrolmentState } from '#app/catalogue/enrolment.ts';
import type { LeadEvent } from '#app/leads/lead-event.ts';
import type { Subject } from '#app/leads/lead.ts';

interface Said {
  from: 'client' | 'us';
  text: string;
}

/** What stands in each kind of moment. */
interface Bodies {
  lead: { kind: Subject['kind']; text: string };
  message: Said;
  event: LeadEvent;
  file: { name: string; size: number };
  report: { number: number };
  reply: Said;
  note: { text: string };
  'task-done': { text: string };
  company: { is: 'made' | 'changed' | 'merged'; fields: string | null };
  person: { name: string };
  enrolment: { to: EnrolmentState };
}

export type MomentKind = keyof Bodies;

/** Something that has happened to a company, or to one of its leads. */
export type Moment = {
  [K in MomentKind]: {
    kind: K;
    id: string;
    at: number;
    /** Who of us did it; null for the client and for what the house does by itself. */
    by: string | null;
    leadId: string | null;
    reference: string | null;
    body: Bodies[K];
  };
}[MomentKind];
