/** How the owner has left a section: its link is with a colleague, or it was said to be ready, or neither. */
export type SectionMark = 'open' | 'with-colleague' | 'ready';

export type SectionEvent = 'sent-to-colleague' | 'handed-back' | 'taken-back' | 'said-ready' | 'reopened' | 'returned';

/** What a section becomes; null where that cannot happen to it. Saving changes no mark. */
export function nextMark(mark: SectionMark, event: SectionEvent): SectionMark | null {
  return marks[mark][event] ?? null;
}

const marks: Record<SectionMark, Partial<Record<SectionEvent, SectionMark>>> = {
  open: { 'sent-to-colleague': 'with-colleague', 'said-ready': 'ready', returned: 'open' },
  // A colleague who hands it back is done with it; whether it is ready, the owner says.
  'with-colleague': { 'handed-back': 'open', 'taken-back': 'open' },
  ready: { 'sent-to-colleague': 'with-colleague', reopened: 'open', returned: 'open', 'said-ready': 'ready' },
};
