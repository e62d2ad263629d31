import type { Letter } from '#app/mail/letter.ts';
import { wordsFor } from '#app/words/index.ts';

/** Subjects are fixed texts, or hold a reference that is ours: none can carry what somebody typed. */
export function subjectOf(letter: Letter): string {
  const words = wordsFor(letter.locale).letters;
  if (letter.kind === 'lead-arrived') return words[letter.kind].subject(letter.data.reference, letter.data.about.kind);
  if (letter.kind === 'questionnaire-told') {
    return words[letter.kind].subject(letter.data.reference, letter.data.what.is);
  }
  const { subject } = words[letter.kind];
  if (typeof subject === 'string') return subject;
  return subject('reference' in letter.data ? letter.data.reference : '');
}
