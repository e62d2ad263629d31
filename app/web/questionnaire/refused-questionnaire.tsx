import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { useNaming } from './naming.ts';

/** Why the link leads nowhere, and what to do about it. */
export function RefusedQuestionnaire({ token, why }: { token: string; why: 'unknown' | 'expired' | 'ended' }) {
  const { paths } = useWords();
  const words = useNaming().words.pages.refused[why];
  if (why !== 'expired') return <LinkPage {...words} next={{ href: paths.question, label: words.button }} />;
  return (
    <LinkPage {...words}>
      <ButtonForm action={paths.questionnaire(token, '/fresh')} label={words.button} />
    </LinkPage>
  );
}
