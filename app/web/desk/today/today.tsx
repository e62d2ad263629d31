import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { authorise } from '#app/web/http/authorise.server.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.today) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'desk');
  return null;
}

export default function Today() {
  const { desk } = useWords();
  return <Heading>{desk.nav.today}</Heading>;
}
