import type { MetaFunction } from '@remix-run/node';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.sent);

export default function SubscribeSent() {
  const { journal, paths } = useWords();
  const words = journal.sent;
  return (
    <div className="max-w-prose">
      <Heading>{words.title}</Heading>
      <p className="lead">{words.lead}</p>
      <p className="mt-4">{words.spam}</p>
      <p className="mt-4 text-soft">{words.forgotten}</p>
      <p className="mt-6">
        <a href={paths.subscribe} className="way">
          {words.again}
        </a>
      </p>
    </div>
  );
}
