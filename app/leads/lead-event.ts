import type { LeadState } from './lead.ts';

/** Why nothing came of a lead. */
export const lossReasons = ['price', 'time', 'no-need', 'competitor', 'silent', 'not-ours', 'other'] as const;
export type LossReason = (typeof lossReasons)[number];

/** One reason of the chain by which somebody was chosen to look after a lead. Rules give tags, words are given elsewhere. */
export interface AssignmentReason {
  is:
    | 'usual-consultant'
    | 'topic-owner'
    | 'region'
    | 'country'
    | 'size'
    | 'kind'
    | 'away'
    | 'stands-in'
    | 'full-load'
    | 'least-load'
    | 'longest-waiting'
    | 'by-hand'
    | 'nobody-fits';
  /** Whom the reason speaks of, where it speaks of one. */
  personId?: string;
  /** The figure or the name behind it: open leads, a region, a size. */
  detail?: string;
}

export type LeadEvent =
  | { is: 'moved'; from: LeadState; to: LeadState; because?: LossReason; comment?: string }
  | { is: 'assigned'; to: string | null; because: AssignmentReason[] }
  | { is: 'joined'; companyId: string }
  /** Taken out of a company again. */
  | { is: 'left'; companyId: string }
  /** It goes on as a thread of questions. */
  | { is: 'consulted'; threadId: string; number: string }
  | { is: 'answered' }
  | { is: 'changed'; fields: string[] }
  | { is: 'report-sent'; reportId: string; version: number };
