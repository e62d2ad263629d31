import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow, longDay, momentInMoscow } from '#app/words/day.ts';
import { formatCount } from '#app/words/number.ts';
import type { findActs } from './acts.queries.server.ts';

type ListedAct = ReturnType<typeof findActs>[number];

/** Acts with what each destroyed, and the papers of it to be taken away. */
export function ActList({ acts }: { acts: ListedAct[] }) {
  const { privacy, lists } = useWords();
  const { heading, columns } = privacy.acts;
  return (
    <div role="group" aria-label={heading} tabIndex={0} className="mt-3 overflow-x-auto">
      <table className="list">
        <caption className="sr-only">{heading}</caption>
        <thead>
          <tr>
            {[columns.reference, columns.at, columns.because, columns.by, columns.what, columns.papers].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {acts.map((act) => (
            <ActRow key={act.id} act={act} />
          ))}
          {acts.length === 0 && (
            <tr>
              <td colSpan={6} className="text-soft">
                {lists.none}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function ActRow({ act }: { act: ListedAct }) {
  const { privacy, locale, paths } = useWords();
  const words = privacy.acts;
  const { id, reference, at, because, reason, by, destroyed, subjects, keptUntil } = act;
  const whats = Object.entries(destroyed).flatMap(([what, rows]) =>
    rows > 0 ? [`${words.kinds[what as keyof typeof words.kinds]}\u00a0—\u00a0${formatCount(locale, rows)}`] : [],
  );
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        {reference}
      </th>
      <td className="tabular-nums">{momentInMoscow(locale, at)}</td>
      <td>
        {words.causes[because]}
        {reason && <span className="block text-sm text-soft">{reason}</span>}
      </td>
      <td>{by ?? words.nobody[because]}</td>
      <td className="min-w-64">
        {words.people(formatCount(locale, subjects))}
        <span className="block text-sm text-soft">{whats.join(', ')}</span>
      </td>
      <td>
        {(['act.pdf', 'events.csv', 'events.json'] as const).map((paper) => (
          <a key={paper} href={paths.deskAct(id, paper)} className="way mr-4 whitespace-nowrap" download>
            {words.papers[paper]}
          </a>
        ))}
        <span className="block text-sm text-soft">{words.keptUntil(longDay(locale, dayInMoscow(keptUntil)))}</span>
      </td>
    </tr>
  );
}
