import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** Why there is no report to show, and what to do about it. */
export function RefusedReport({ token, why }: { token: string; why: 'unknown' | 'expired' }) {
  const { report, paths } = useWords();
  const words = report.refused;
  if (why === 'unknown')
    return <LinkPage {...words.unknown} next={{ href: paths.question, label: words.unknown.button }} />;
  return (
    <LinkPage heading={words.expired.heading} lead={words.expired.lead}>
      <ButtonForm action={paths.reportFresh(token)} label={words.expired.button} />
    </LinkPage>
  );
}
