/** A questionnaire from the invitation on: `returned` is for correction, and is filled in as before. */
export type QuestionnaireState = 'filling' | 'submitted' | 'returned' | 'accepted' | 'revoked';

export type QuestionnaireEvent = 'submitted' | 'returned' | 'accepted' | 'revoked';

/** What it becomes; null where that cannot happen to it. Only the consultant's return opens what was submitted. */
export function nextState(state: QuestionnaireState, event: QuestionnaireEvent): QuestionnaireState | null {
  return states[state][event] ?? null;
}

/** Whether answers are still taken. */
export function isOpen(state: QuestionnaireState): boolean {
  return state === 'filling' || state === 'returned';
}

const states: Record<QuestionnaireState, Partial<Record<QuestionnaireEvent, QuestionnaireState>>> = {
  filling: { submitted: 'submitted', revoked: 'revoked' },
  submitted: { returned: 'returned', accepted: 'accepted' },
  returned: { submitted: 'submitted', revoked: 'revoked' },
  accepted: { returned: 'returned' },
  revoked: {},
};
