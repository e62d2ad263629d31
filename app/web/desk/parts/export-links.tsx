import { useLocation } from '@remix-run/react';
import { useWords } from '#app/web/parts/words.ts';
import { asked, withQuery } from './query.ts';

/** All that a list has found, as a table to take away. */
export function ExportLinks({ path, most }: { path: string; most?: string | undefined }) {
  const { lists } = useWords();
  const { search } = useLocation();
  return (
    <p className="text-sm print:hidden">
      <span className="text-soft">{lists.export}: </span>
      {(['csv', 'xlsx'] as const).map((format) => (
        <a key={format} href={asked(path, withQuery(search.slice(1), { format }))} download className="way mr-3">
          {format.toUpperCase()}
        </a>
      ))}
      {most !== undefined && <span className="text-soft">{most}</span>}
    </p>
  );
}
