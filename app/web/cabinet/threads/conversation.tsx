import type { BodyPart } from '#app/mail/reading/incoming-message.ts';
import { Icon } from '#app/web/parts/icon.tsx';
import { At } from '#app/web/parts/numbers.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { sizeText } from '#app/web/site/requests/size-text.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { Speaker } from './speaker.ts';

interface Said {
  id: string;
  at: number;
  name: string;
  from: Speaker;
  isMail: boolean;
  body: BodyPart[];
  files: { id: string; name: string; size: number }[];
}

/** What was said, in its order; quotes and signatures are folded, and open without script. */
export function Conversation({ messages, file }: { messages: Said[]; file: (id: string) => string }) {
  return (
    <ol className="mt-4">
      {messages.map((message) => (
        <Message key={message.id} message={message} file={file} />
      ))}
    </ol>
  );
}

function Message({ message, file }: { message: Said; file: (id: string) => string }) {
  const words = useWords().cabinetThreads.thread;
  const { at, name, from, isMail, body, files } = message;
  return (
    <li className={`mt-6 border-l-4 pl-4 ${from === 'us' ? 'border-brand' : 'border-line'}`}>
      <p className="hint wrap-anywhere">
        {from === 'you' ? words.from.you : `${name}, ${words.from[from]}`}, <At moment={at} />
        {isMail && `, ${words.byMail}`}
      </p>
      {body.every(({ text }) => text.trim() === '') ? (
        <p className="text-soft">{words.empty}</p>
      ) : (
        // The parts of a message never change their places.
        body.map((part, index) => <Part key={index} part={part} />)
      )}
      <Files message={message} files={files} file={file} />
    </li>
  );
}

function Part({ part: { is, text } }: { part: BodyPart }) {
  const words = useWords().cabinetThreads.thread;
  const said = text.trim();
  if (said === '') return null;
  if (is === 'said') return <p className="mt-2 max-w-prose wrap-anywhere whitespace-pre-line">{said}</p>;
  return (
    <details className="mt-2">
      <summary className="cursor-pointer py-2.5 text-soft underline print:hidden">
        {is === 'quoted' ? words.quoted : words.signature}
      </summary>
      <p className="max-w-prose border-l border-line pl-3 wrap-anywhere whitespace-pre-line text-soft">{said}</p>
    </details>
  );
}

function Files({
  message,
  files,
  file,
}: {
  message: Pick<Said, 'name' | 'at'>;
  files: Said['files'];
  file: (id: string) => string;
}) {
  const { cabinetThreads, locale } = useWords();
  const { units, files: label } = cabinetThreads.thread;
  if (files.length === 0) return null;
  return (
    <ul className="mt-2" aria-label={label(message.name, formatMoment(locale, message.at))}>
      {files.map(({ id, name, size }) => (
        <li key={id} className="py-1.5">
          <a href={file(id)} className="way wrap-anywhere" download>
            <Icon name="download" />
            <span className="ml-1.5">{name}</span>
          </a>{' '}
          <span className="hint">{sizeText(locale, units, size)}</span>
        </li>
      ))}
    </ul>
  );
}
