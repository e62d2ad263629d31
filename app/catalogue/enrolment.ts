/** `waiting`: on the waiting list; `cancelled`: by either side. */
export const enrolmentStates = ['enrolled', 'waiting', 'cancelled'] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];
