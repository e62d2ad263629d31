import type { Letter } from '#app/mail/letter.ts';
import { wordsFor } from '#app/words/index.ts';

/** Subjects are fixed texts, or hold a reference that is ours: none can carry what somebody typed. */
export function subjectOf(letter: Letter): string {
  const words = wordsFor(letter.locale).letters;
  switch (letter.kind) {
    case 'lead-arrived':
      return words[letter.kind].subject(letter.data.reference, letter.data.about.kind);
    case 'lead-received':
    case 'request-link':
    case 'lead-more':
    case 'lead-withdrawn':
      return words[letter.kind].subject(letter.data.reference);
    default:
      return words[letter.kind].subject;
  }
}
