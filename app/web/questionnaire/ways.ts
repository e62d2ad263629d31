import { useParams } from '@remix-run/react';
import { useWords } from '#app/web/parts/words.ts';

/** The pages of the questionnaire that the link of this page leads to. */
export function useWays() {
  const { token = '' } = useParams();
  const { paths } = useWords();
  const at = (rest = '') => paths.questionnaire(token, rest);
  const section = (key: string, rest = '') => at(`/sections/${key}${rest}`);
  return {
    tasks: at(),
    fresh: at('/fresh'),
    presence: at('/presence'),
    range: at('/range'),
    answers: at('/answers'),
    contradictions: at('/contradictions'),
    submission: at('/submission'),
    handingBack: at('/handing-back'),
    copy: at('/copy.pdf'),
    section,
    /** Where a question is answered. */
    question: (sectionKey: string, key: string) => `${section(sectionKey)}#${key}`,
    remarks: (question: string) => at(`/remarks/${encodeURIComponent(question)}`),
    file: (id: string) => at(`/files/${encodeURIComponent(id)}`),
    fileRemoval: (id: string) => at(`/files/${encodeURIComponent(id)}/removal`),
  };
}
