import type { QuestionnaireState } from '#app/questionnaires/questionnaire-state.ts';

export const shownStates = ['filling', 'returned', 'submitted'] as const satisfies readonly QuestionnaireState[];

/** What the list of questionnaires is asked for, as its address says it. */
export interface QuestionnairesAsked {
  state: QuestionnaireState | null;
  /** The id of a consultant. */
  consultant: string | null;
}

/** What makes no sense in an address asks for nothing. */
export function readAsked(params: URLSearchParams): QuestionnairesAsked {
  return {
    state: shownStates.find((state) => state === params.get('state')) ?? null,
    consultant: params.get('consultant')?.slice(0, 64) || null,
  };
}
