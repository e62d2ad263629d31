import type { SectionEntries } from '#app/questionnaires/answers.ts';
import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { useNaming } from './naming.ts';
import { UnsavedAnswers } from './unsaved-answers.tsx';

interface RefusedQuestionnaireProps {
  token: string;
  why: 'unknown' | 'expired' | 'ended';
  /** What was typed meanwhile, and came too late. */
  sent: SectionEntries;
}

/** Why the link leads nowhere, and what to do about it. */
export function RefusedQuestionnaire({ token, why, sent }: RefusedQuestionnaireProps) {
  const { paths } = useWords();
  const words = useNaming().words.pages.refused[why];
  return (
    <>
      {why === 'expired' ? (
        <LinkPage {...words}>
          <ButtonForm action={paths.questionnaire(token, '/fresh')} label={words.button} />
        </LinkPage>
      ) : (
        <LinkPage {...words} next={{ href: paths.question, label: words.button }} />
      )}
      <UnsavedAnswers sent={sent} />
    </>
  );
}
