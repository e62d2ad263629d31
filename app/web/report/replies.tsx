import { When } from '#app/web/parts/numbers.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';

export interface Reply {
  id: string;
  from: 'client' | 'us';
  text: string;
  at: number;
  /** Whose words they are, where more is known than whether they are the client's. */
  name?: string;
}

/** What has been said of a report, in its order. */
export function Replies({ replies }: { replies: Reply[] }) {
  const words = useWords().report.replies;
  if (replies.length === 0) return null;
  return (
    <ol className="mt-4">
      {replies.map(({ id, from, text, at, name }) => (
        <li key={id} className={`mt-4 border-l-4 pl-4 ${from === 'us' ? 'border-brand' : 'border-line'}`}>
          <p className="hint">
            {name ?? words.from[from]}, <When day={dayInMoscow(at)} />
          </p>
          <p className="max-w-prose wrap-anywhere whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ol>
  );
}
