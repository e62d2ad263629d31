import { useMemo } from 'react';
import { useWords } from '#app/web/parts/words.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import type { Speech } from './take-words.ts';

/** The words in which what was found is said, in the language of the page. */
export function useSpeech(currency: string): Speech {
  const { locale, churn } = useWords();
  return useMemo(
    () => ({ locale, words: questionnaireWordsFor(locale), reasons: churn.reasons, currency }),
    [locale, churn, currency],
  );
}
