import type { LetterContent } from '#app/mail/letter.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';

/** What a request is about, in words: «Услуга „Аудит“». */
export function aboutIn(locale: Locale, { kind, title, waits }: LetterContent<'lead-received'>['about']): string {
  const { subjects } = wordsFor(locale).leads.request;
  if (title === null || kind === 'assessment' || kind === 'question') {
    return kind === 'question' ? subjects.question : subjects.assessment;
  }
  if (kind === 'tier') return subjects.tier(title);
  return waits ? subjects.waiting(title) : subjects.course(title);
}
