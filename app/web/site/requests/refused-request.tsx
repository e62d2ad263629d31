import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** Why there is no request to show, and what to do about it. */
export function RefusedRequest({ token, why }: { token: string; why: 'unknown' | 'expired' | 'withdrawn' }) {
  const { leads, paths } = useWords();
  const words = leads.refused;
  if (why === 'expired') {
    return (
      <LinkPage {...words.expired}>
        <ButtonForm action={paths.requestFresh(token)} label={words.expired.button} />
      </LinkPage>
    );
  }
  return <LinkPage {...words[why]} next={{ href: paths.question, label: words[why].button }} />;
}
