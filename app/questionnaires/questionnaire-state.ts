/** A questionnaire from the invitation on: one returned for correction is filled in as before. */
export type QuestionnaireState = 'filling' | 'submitted' | 'returned';

export type QuestionnaireEvent = 'submitted' | 'returned';

/** What it becomes; null where that cannot happen to it. Only the consultant's return opens what was submitted. */
export function nextState(state: QuestionnaireState, event: QuestionnaireEvent): QuestionnaireState | null {
  if (event === 'submitted') return isOpen(state) ? 'submitted' : null;
  return state === 'submitted' ? 'returned' : null;
}

/** Whether answers are still taken. */
export function isOpen(state: QuestionnaireState): boolean {
  return state !== 'submitted';
}
