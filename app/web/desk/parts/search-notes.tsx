import { formatCount } from '#app/words/number.ts';
import { useWords } from '#app/web/parts/words.ts';
import { mostMatches } from './most-matches.ts';

/** What a search did that was not quite what was typed. */
export function SearchNotes({
  corrected,
  isCut,
}: {
  corrected: readonly { typed: string; meant: string }[];
  isCut: boolean;
}) {
  const { lists, locale } = useWords();
  return (
    <>
      {corrected.map(({ typed, meant }) => (
        <p key={typed} role="status" className="mt-3 border-l-3 border-warn pl-3">
          {lists.meant(typed, meant)}
        </p>
      ))}
      {isCut && <p className="mt-3 border-l-3 border-warn pl-3">{lists.cut(formatCount(locale, mostMatches))}</p>}
    </>
  );
}
