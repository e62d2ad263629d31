import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { At } from '#app/web/parts/numbers.tsx';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { showOwnThreads, showRight } from './own-threads.server.ts';
import { RightNow } from './right-now.tsx';
import { AnswerBy } from './thread-standing.tsx';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ cabinetThreads }) => cabinetThreads);

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const { app } = args.context;
  return { right: showRight(app, person), threads: showOwnThreads(app, person) };
}

type Own = ReturnType<typeof showOwnThreads>[number];

export default function Threads() {
  const { right, threads } = useLoaderData<typeof loader>();
  const { cabinetThreads: words, paths } = useWords();
  return (
    <div className="max-w-3xl">
      <Heading>{words.heading}</Heading>
      <p className="lead">{words.lead}</p>
      <p className="mt-6">
        <a href={paths.cabinetNewThread} className="button">
          {words.ask}
        </a>
      </p>
      <RightNow right={right} />
      {threads.length === 0 && <p className="mt-8">{words.none}</p>}
      <ul className="mt-8">
        {threads.map((thread) => (
          <OwnThread key={thread.id} thread={thread} />
        ))}
      </ul>
    </div>
  );
}

function OwnThread({ thread }: { thread: Own }) {
  const { cabinetThreads: words, paths } = useWords();
  const { id, number, subject, state, last } = thread;
  return (
    <li className="border-t border-rule py-5">
      <h2 className="text-xl wrap-anywhere">
        <a href={paths.cabinetThread(id)} className="way">
          {subject}
        </a>
      </h2>
      <p className="hint mt-1">{words.thread.number(number)}</p>
      <p className="mt-2 max-w-prose">
        <strong>{words.states[state].name}.</strong> {words.states[state].next}
      </p>
      <AnswerBy thread={thread} />
      {last && (
        <p className="hint mt-2">
          {words.last[last.from]} <At moment={last.at} />
        </p>
      )}
    </li>
  );
}
