import { findSectionOf } from '#app/questionnaires/find-section.ts';
import type { Missing } from '#app/questionnaires/progress.ts';
import { useNaming } from './naming.ts';
import { useWays } from './ways.ts';

/** What keeps the questionnaire from being submitted: each a link to where it is answered. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const { names, words } = useNaming();
  const ways = useWays();
  return (
    <ul className="mt-3 max-w-prose">
      {missing.map(({ question, why, rows }) => (
        <li key={question} className="mt-1.5">
          <a className="way" href={ways.question(findSectionOf(question)?.key ?? '', question)}>
            {names.question(question).label}
          </a>{' '}
          <span className="hint">
            — {words.missing.why[why]}
            {rows.length > 0 && `: ${rows.map((row) => names.row(question, row)).join(', ')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
