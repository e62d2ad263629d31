import { formatMoment } from '#app/words/moment.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { Conflict } from './sending.ts';

/** How a field is called, and what its value says to people. */
export type SayField = (field: string, value: string) => { label: string; value: string };

/** Somebody else has saved meanwhile. What was typed stays below, and saving again goes over what is known now. */
export function ConflictNotice({ by, at, theirs = [], say }: Conflict & { say?: SayField | undefined }) {
  const { desk, locale } = useWords();
  return (
    <div role="alert" tabIndex={-1} className="mt-4 max-w-prose border-3 border-bad px-4 py-3">
      <p className="font-semibold">{desk.conflict.title}</p>
      <p className="mt-1">{desk.conflict.text(by ?? desk.conflict.someone, formatMoment(locale, at))}</p>
      {theirs.length > 0 && (
        <>
          <p className="mt-2">{desk.conflict.theirs}</p>
          <ul>
            {theirs.map(([field, value]) => (
              <Their key={field} {...(say?.(field, value) ?? { label: field, value })} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** More than this is opened to be read. */
const longest = 200;

function Their({ label, value }: { label: string; value: string }) {
  const { desk } = useWords();
  if (value.length <= longest) return <li className="wrap-anywhere">{`${label}: ${value || desk.unknown}`}</li>;
  return (
    <li>
      <details>
        <summary className="way cursor-pointer">{label}</summary>
        <p className="my-2 border-l-4 border-line pl-4 wrap-anywhere whitespace-pre-line">{value}</p>
      </details>
    </li>
  );
}
