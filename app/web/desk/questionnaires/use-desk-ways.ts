import { useWords } from '#app/web/parts/words.ts';

/** The pages of one questionnaire at the desk. */
export function useDeskWays(id: string) {
  const { paths } = useWords();
  const at = (rest: string) => paths.deskQuestionnaire(id, rest);
  return {
    section: (key: string) => at(`/answers#${key}`),
    /** Where a question is answered. */
    question: (_section: string, key: string) => at(`/answers#${key}`),
    remark: (question: string) => at(`/remarks/${encodeURIComponent(question)}`),
    file: (file: string) => at(`/files/${encodeURIComponent(file)}`),
    participant: (participant: string, rest: 'link' | 'revocation') =>
      at(`/people/${encodeURIComponent(participant)}/${rest}`),
    copy: (format: string) => at(`/export.${format}`),
    at,
  };
}
