import type { MetaFunction } from '@remix-run/node';
import { LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { localeOfPath } from '#app/words/locale.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { useNaming } from '../naming.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, () => questionnaireWordsFor(localeOfPath(location.pathname)));

/** Says the same whether or not there was anything to send. */
export default function FreshSent() {
  const { paths } = useWords();
  const { pages } = useNaming().words;
  return <LinkPage heading={pages.fresh} lead={pages.freshSent} next={{ href: paths.home, label: pages.toHome }} />;
}
