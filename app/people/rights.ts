import type { Role } from './person.ts';

/**
 * Who may do what: the one table. A route asks for a right on its first line, and `app/web/http/access.ts` says which route
 * asks for which. Whether a record is one's own is asked besides, where it is found.
 */
export const rights = {
  /** To see the desk at all, and what waits for oneself. */
  desk: ['owner', 'consultant', 'editor'],
  /** Leads, companies and their people; notes, tasks. */
  leads: ['owner', 'consultant'],
  /** Assessments: to work on them and to send them. */
  reports: ['owner', 'consultant'],
  /** Questions of clients: to see them, to answer, to pass them on; the rights of companies to ask. */
  questions: ['owner', 'consultant'],
  /** To take a table of leads or companies out of the house. */
  export: ['owner', 'consultant'],
  /** What the public site says: texts, tiers, courses, testimonials, clients. */
  content: ['owner', 'editor'],
  /** Who applied for a course. */
  enrolments: ['owner', 'consultant', 'editor'],
  /** One's own absences, and a colleague to stand in. */
  absences: ['owner', 'consultant', 'editor'],
  /** Consultants and editors: to invite them, to change their roles, to end their sessions. */
  staff: ['owner'],
  /** How the house works: its details, assignment, second factor, retention. */
  settings: ['owner'],
  /** Export and erasure of a person. */
  privacy: ['owner'],
  /** Who saw and changed what. */
  audit: ['owner'],
  /** One's own sessions, second factor and name. */
  account: ['owner', 'consultant', 'editor', 'client'],
  /** The client's own rooms. */
  cabinet: ['client'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rights;

export function may(role: Role, right: Right): boolean {
  return (rights[right] as readonly Role[]).includes(role);
}
