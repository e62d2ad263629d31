/** `applied`: not yet answered; `waiting`: on the waiting list; `cancelled`: by either side. */
export const enrolmentStates = ['applied', 'enrolled', 'waiting', 'cancelled'] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

/** An application for a course, and what the house has answered. */
export interface Enrolment {
  id: string;
  /** The slug of the course. */
  course: string;
  leadId: string;
  seats: number;
  state: EnrolmentState;
  createdAt: number;
  changedAt: number;
}

/** What an answer does to the seats of a course. Who already has seats keeps them, however full it is. */
export function decideEnrolment(
  { state, seats }: Pick<Enrolment, 'state' | 'seats'>,
  to: EnrolmentState,
  seatsLeft: number,
): { refused: 'no-seats' | 'nothing-new' } | { refused: undefined; seatsTaken: number } {
  if (state === to) return { refused: 'nothing-new' };
  if (to === 'enrolled') return seats > seatsLeft ? { refused: 'no-seats' } : { refused: undefined, seatsTaken: seats };
  return { refused: undefined, seatsTaken: state === 'enrolled' ? -seats : 0 };
}
