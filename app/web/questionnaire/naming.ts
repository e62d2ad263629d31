import { useMemo } from 'react';
import { useWords } from '#app/web/parts/words.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { namesIn } from './names.ts';

/** The words of the questionnaire and the names of all that is asked, in the language of the page. */
export function useNaming() {
  const { locale, churn } = useWords();
  return useMemo(() => {
    const words = questionnaireWordsFor(locale);
    return { locale, words, names: namesIn(words, churn.reasons, locale) };
  }, [locale, churn]);
}

export type Naming = ReturnType<typeof useNaming>;
