import type { MetaFunction } from '@remix-run/node';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.find);

export default function PreferencesSent() {
  const { journal, paths } = useWords();
  return (
    <div className="max-w-prose">
      <Heading>{journal.find.sentHeading}</Heading>
      <p className="lead">{journal.find.sentLead}</p>
      <p className="mt-4">{journal.sent.spam}</p>
      <p className="mt-6">
        <a href={paths.findPreferences} className="way">
          {journal.sent.again}
        </a>
      </p>
    </div>
  );
}
