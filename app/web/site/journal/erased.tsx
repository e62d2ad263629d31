import type { MetaFunction } from '@remix-run/node';
import { LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.erasure);

export default function Erased() {
  return <LinkPage {...useWords().journal.erasure.done} />;
}
