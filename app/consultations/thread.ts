import type { EntitlementKind } from './entitlement.ts';
import type { RouteReason } from './route-reason.ts';
import type { Score } from './satisfaction.ts';

/**
 * `new`: nobody's yet; `open`: with us; `waiting`: for the client; `snoozed`: out of sight for a while; `merged`: lives on
 * in another thread, and nothing happens to it any more.
 */
export const threadStates = ['new', 'open', 'waiting', 'snoozed', 'closed', 'merged'] as const;
export type ThreadState = (typeof threadStates)[number];

/** What has happened in a thread. Who did it, and when, stands beside it. */
export type ThreadEvent =
  /** The client has asked, or said more: it counts as theirs only once it is trusted. */
  | { is: 'asked'; messageId: string; by: 'mail' | 'form' | 'cabinet' | 'desk' }
  /** It was a lead until one of us made it a question. */
  | { is: 'was-lead'; leadId: string; reference: string }
  | { is: 'answered'; messageId: string; by: 'mail' | 'desk' }
  /** One of us wrote to the others; `mentions` are people. */
  | { is: 'noted'; messageId: string; mentions: string[] }
  | { is: 'assigned'; to: string | null; because: RouteReason[]; standsInFor?: string }
  | { is: 'took-over'; from: string | null }
  /** To whom it was before they were away. */
  | { is: 'returned-to'; personId: string; from: string }
  | { is: 'waits-for-client' }
  | { is: 'snoozed'; until: number }
  | { is: 'woke' }
  | { is: 'closed' }
  | { is: 'reopened' }
  /** Into another thread; `took-in` is written in that one. */
  | { is: 'merged'; into: string }
  | { is: 'took-in'; from: string }
  /** Begun with messages of another thread; `split-off` is written in that one. */
  | { is: 'split'; from: string }
  | { is: 'split-off'; into: string }
  | { is: 'moved-topic'; from: string | null; topic: string | null }
  | { is: 'moved-company'; from: string | null; companyId: string | null }
  /** It stands under another right than before, or under none. */
  | { is: 'right-changed'; from: EntitlementKind | null; right: EntitlementKind | null }
  /** `level`: how many per cent of the term were gone (`EscalationStep`). */
  | { is: 'escalated'; level: number }
  /** The client was told that the question has arrived. */
  | { is: 'acknowledged' }
  | { is: 'rated'; score: Score; comment?: string }
  /** A message waits for somebody of us to let it in. What was approved is then `asked`, `answered` or `noted`. */
  | { is: 'held'; messageId: string; because: string }
  | { is: 'approved'; messageId: string }
  | { is: 'declined'; messageId: string }
  /** Automatic mail: kept, never answered. */
  | { is: 'automatic'; messageId: string; reason: string }
  /** Our answer has not arrived. */
  | { is: 'undelivered'; messageId: string; personId: string | null }
  /** Of a person, because it may have come to others. */
  | { is: 'address-revoked'; personId: string }
  | { is: 'followed-up'; taskId: string; dueOn: string | null };

/** An event as it is kept: the moment, and who did it; null where the house did it by itself. */
export interface LoggedEvent {
  at: number;
  byId: string | null;
  event: ThreadEvent;
}
