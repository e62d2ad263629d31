import type { LetterKind } from './letter.ts';

/**
 * `asked`: somebody has just requested it on a form and waits. `request`: it is about a request of theirs, whatever they
 * think of the journal. `own`: it goes to ourselves. `due`: we send it of our own accord.
 * What is asked for goes first, and is judged more gently by suppression.
 */
export type LetterOccasion = 'asked' | 'request' | 'own' | 'due';

export const occasions = {
  'confirm-subscription': 'asked',
  'confirm-again': 'asked',
  'preferences-link': 'asked',
  'confirm-address': 'asked',
  'confirm-erasure': 'asked',
  'lead-received': 'request',
  'request-link': 'request',
  enrolment: 'request',
  'lead-arrived': 'own',
  'lead-more': 'own',
  'lead-withdrawn': 'own',
  'lead-answered': 'request',
  'note-mention': 'own',
  'sign-in': 'asked',
  'staff-invited': 'own',
  'second-factor-set': 'own',
  'second-factor-removed': 'own',
  'report-ready': 'request',
  'report-link': 'request',
  'report-reply': 'own',
  'report-answer': 'request',
  'questionnaire-invited': 'request',
  'questionnaire-link': 'request',
  'questionnaire-section': 'request',
  'questionnaire-handed-back': 'request',
  'questionnaire-due': 'request',
  'questionnaire-submitted': 'request',
  'questionnaire-returned': 'request',
  'questionnaire-asked': 'request',
  'questionnaire-told': 'own',
  'task-due': 'own',
  'thread-asked': 'own',
  'thread-answered': 'request',
  'thread-received': 'request',
  'thread-right-ended': 'request',
  'thread-to-confirm': 'own',
  'thread-unsent': 'own',
  'thread-noted': 'own',
  'thread-late': 'own',
  'thread-given': 'own',
  'thread-closed': 'request',
  'address-changed': 'due',
  welcome: 'due',
} as const satisfies Record<LetterKind, LetterOccasion>;

/** Smaller is sooner; campaign letters will come after all of these. */
export const priorities = { asked: 10, request: 10, own: 15, due: 20 } as const satisfies Record<
  LetterOccasion,
  number
>;
