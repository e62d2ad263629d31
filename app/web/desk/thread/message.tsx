import type { ReactNode } from 'react';
import type { BodyPart } from '#app/mail/reading/incoming-message.ts';
import { formatMoment } from '#app/words/moment.ts';
import { plural } from '#app/words/plural.ts';
import { Icon } from '#app/web/parts/icon.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { sizeText } from '#app/web/site/requests/size-text.ts';
import { HeldForm } from './held-form.tsx';
import { AnswerLetters } from './answer-letters.tsx';
import type { MessageShown, Names } from './shown-turns.server.ts';

interface MessageProps {
  threadId: string;
  message: MessageShown;
  names: Names;
}

/** Whose word it is stands in words above it; the edge beside it only helps the eye. */
const edges = {
  client: 'border-l-4 border-line pl-4',
  us: 'border-l-4 border-brand pl-4',
  note: 'border-2 border-dashed border-line bg-surface px-4 py-2',
  automatic: 'border-l-4 border-line pl-4',
};

export function Message({ threadId, message, names }: MessageProps) {
  const { deskThreads } = useWords();
  const { kind, standing, reason, mentions } = message;
  const called = mentions.flatMap((id) => names.people[id] ?? []).join(', ');
  const isHeld = standing === 'held';
  return (
    <article tabIndex={-1} data-message className={isHeld ? 'border-3 border-warn px-4 py-3' : edges[kind]}>
      {isHeld && <HeldForm threadId={threadId} message={message} />}
      <Head message={message}>
        {standing === 'declined' && <span className="tag">{deskThreads.talk.declined}</span>}
        {called !== '' && <span>{deskThreads.told.called(called)}</span>}
      </Head>
      {reason !== null && !isHeld && <p className="text-sm text-soft">{useDoubt(reason)}</p>}
      <Body threadId={threadId} message={message} />
    </article>
  );
}

/** Nobody has written it: it is opened by whoever wants to read it. */
export function AutomaticMail({ threadId, message }: MessageProps) {
  const { deskThreads } = useWords();
  return (
    <details className="fold border-l-4 border-dotted border-line pl-4 text-sm">
      <summary>{deskThreads.talk.folded(useDoubt(message.reason ?? ''))}</summary>
      <Head message={message} />
      <Body threadId={threadId} message={message} />
    </details>
  );
}

/** A tag in words: a doubt about who wrote a message, or by what it is known for automatic. */
export function useDoubt(tag: string): string {
  const { doubts, automatic } = useWords().deskThreads;
  const words: Record<string, string> = { ...automatic, ...doubts };
  return words[tag] ?? tag;
}

function Head({
  message: { at, kind, name, address, way },
  children,
}: {
  message: MessageShown;
  children?: ReactNode;
}) {
  const { deskThreads, locale } = useWords();
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
      <span className="tag">{deskThreads.kinds[kind]}</span>
      <span className="font-semibold text-ink wrap-anywhere">{name}</span>
      {kind !== 'us' && kind !== 'note' && address !== name && <span className="wrap-anywhere">{address}</span>}
      <time dateTime={new Date(at).toISOString()} className="tabular-nums">
        {formatMoment(locale, at)}
      </time>
      <span>{deskThreads.ways[way]}</span>
      {children}
    </p>
  );
}

function Body({ threadId, message }: Pick<MessageProps, 'threadId' | 'message'>) {
  const { deskThreads, paths } = useWords();
  const { id, body, files, letters, hasHtml } = message;
  const isEmpty = body.every(({ text }) => text.trim() === '');
  return (
    <>
      {isEmpty && <p className="text-soft">{deskThreads.talk.nothing}</p>}
      {body.map((part, index) => (
        <Part key={index} part={part} />
      ))}
      {hasHtml && (
        <p className="text-sm print:hidden">
          <a href={paths.deskThreadMessage(threadId, id, '/html')} target="_blank" rel="noopener" className="way">
            {deskThreads.talk.html}
          </a>
        </p>
      )}
      {files.length > 0 && <Files threadId={threadId} files={files} />}
      <AnswerLetters letters={letters} />
    </>
  );
}

function Part({ part: { is, text } }: { part: BodyPart }) {
  const { deskThreads, locale } = useWords();
  const { talk } = deskThreads;
  if (text.trim() === '') return null;
  const said = <p className="max-w-prose wrap-anywhere whitespace-pre-line">{text}</p>;
  if (is === 'said') return said;
  const count = plural(locale, text.trim().split('\n').length, talk.lines);
  return (
    <details className="fold text-sm text-soft">
      <summary>{is === 'quoted' ? talk.quoted(count) : talk.signature}</summary>
      {said}
    </details>
  );
}

function Files({ threadId, files }: { threadId: string; files: MessageShown['files'] }) {
  const { deskThreads, leads, locale, paths } = useWords();
  return (
    <ul aria-label={deskThreads.talk.files} className="mt-1">
      {files.map(({ id, name, size }) => (
        <li key={id} className="py-1">
          <a href={paths.deskThreadFile(threadId, id)} className="way wrap-anywhere" download>
            <Icon name="download" />
            <span className="ml-1.5">{name}</span>
          </a>{' '}
          <span className="text-sm whitespace-nowrap text-soft">
            {sizeText(locale, leads.request.files.units, size)}
          </span>
        </li>
      ))}
    </ul>
  );
}
