import { useEffect, useRef } from 'react';
import { useWords } from './words.ts';

/** On top of a form that was not taken: what to mend, each line a link to its field. It takes the focus, without script too. */
export function ErrorSummary({ errors }: { errors: { id: string | undefined; text: string }[] }) {
  const { site } = useWords();
  const summary = useRef<HTMLDivElement>(null);
  const said = errors.map(({ text }) => text).join('\n');
  // `autoFocus` is heeded in a page that the browser loads; React heeds it on fields alone.
  useEffect(() => summary.current?.focus(), [said]);
  if (errors.length === 0) return null;
  return (
    <div ref={summary} role="alert" tabIndex={-1} autoFocus className="mt-6 max-w-prose border-3 border-bad px-4 py-3">
      <h2 className="text-xl">{site.errorsTitle}</h2>
      <ul className="mt-2">
        {errors.map(({ id, text }) => (
          <li key={`${String(id)} ${text}`}>
            {id ? (
              <a href={`#${id}`} className="way">
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
      <p className="hint mt-2">{site.errorsLead}</p>
    </div>
  );
}
