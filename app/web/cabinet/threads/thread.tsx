import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readOwnThread } from '#app/consultations/own-threads.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { Heading, Notice, Section } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { Conversation } from './conversation.tsx';
import { showStanding } from './own-threads.server.ts';
import { MoreForm } from './question-form.tsx';
import { whoSpoke } from './speaker.ts';
import { ThreadStanding } from './thread-standing.tsx';

export const meta: MetaFunction<typeof loader> = ({ location, data }) =>
  metaIn(location.pathname, ({ cabinetThreads }) => ({ title: data?.thread.subject ?? cabinetThreads.title }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const { app } = args.context;
  const own = readOwnThread(app.db, person.id, args.params['id'] ?? '');
  if (!own) throw new Response(null, { status: 404 });
  const filesOf = (messageId: string) =>
    own.files.filter((file) => file.messageId === messageId).map(({ id, name, size }) => ({ id, name, size }));
  const messages = own.messages.map((message) => {
    const { id, at, name, way, body } = message;
    return { id, at, name, body, isMail: way === 'mail', from: whoSpoke(message, person.id), files: filesOf(id) };
  });
  return { thread: showStanding(app, own.thread), messages, done: doneIn(args.request) };
}

function doneIn({ url }: Request): 'asked' | 'said' | null {
  const done = new URL(url).searchParams.get('done');
  return done === 'asked' || done === 'said' ? done : null;
}

export default function Thread() {
  const { thread, messages, done } = useLoaderData<typeof loader>();
  const { cabinetThreads: words, paths } = useWords();
  const file = (id: string) => paths.cabinetThread(thread.id, `/files/${encodeURIComponent(id)}`);
  return (
    <div className="max-w-3xl">
      <Heading above={{ href: paths.cabinetThreads, label: words.title }}>
        <span className="wrap-anywhere">{thread.subject}</span>
      </Heading>
      <p className="lead">{words.thread.number(thread.number)}</p>
      {done && <Notice tone="good">{words.thread.done[done]}</Notice>}
      <ThreadStanding thread={thread} />
      <Section id="conversation" heading={words.thread.conversation}>
        <Conversation messages={messages} file={file} />
      </Section>
      <Section id="more" heading={words.more.heading}>
        <p className="mt-3">{thread.state === 'closed' ? words.more.reopens : words.more.lead}</p>
        <MoreForm action={paths.cabinetThread(thread.id, '/messages')} />
      </Section>
    </div>
  );
}
