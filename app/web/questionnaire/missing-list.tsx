import { findSectionOf } from '#app/questionnaires/find-section.ts';
import type { Missing } from '#app/questionnaires/progress.ts';
import { useNaming } from './naming.ts';

interface MissingListProps {
  missing: readonly Missing[];
  /** Where a question is to be found, by its section and its key. */
  hrefOf: (section: string, question: string) => string;
}

/** What keeps the questionnaire from being submitted: each a link to where it is answered. */
export function MissingList({ missing, hrefOf }: MissingListProps) {
  const { names, words } = useNaming();
  return (
    <ul className="mt-3 max-w-prose">
      {missing.map(({ question, why, rows }) => (
        <li key={question} className="mt-1.5">
          <a className="way" href={hrefOf(findSectionOf(question)?.key ?? '', question)}>
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
