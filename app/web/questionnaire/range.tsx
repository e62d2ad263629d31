import { findSectionOf } from '#app/questionnaires/find-section.ts';
import { Section } from '#app/web/parts/text.tsx';
import { formatCount, formatShare } from '#app/words/number.ts';
import { useNaming } from './naming.ts';
import type { Range as RangeShown } from './pages/shown-tasks.server.ts';

interface RangeProps {
  range: RangeShown;
  /** Where a question is to be found, by its section and its key. */
  hrefOf: (section: string, question: string) => string;
}

/** What comes of the numbers so far, and which answer would narrow it most. */
export function Range(props: RangeProps) {
  const { heading } = useNaming().words.pages.range;
  return (
    <Section id="range" heading={heading}>
      <RangeSoFar {...props} />
    </Section>
  );
}

/** The same without its heading. */
export function RangeSoFar({ range, hrefOf }: RangeProps) {
  const { words, names, locale } = useNaming();
  const pages = words.pages.range;
  if (range === 'busy') return <p className="lead">{pages.busy}</p>;
  const count = (value: number) => formatCount(locale, value);
  return (
    <>
      <p className="mt-4 font-serif text-2xl font-bold">{pages.value(count(range.low), count(range.high))}</p>
      <p className="text-soft">{pages.mode(count(range.mode))}</p>
      <p className="hint mt-2 max-w-prose">{pages.note}</p>
      {range.worth.length > 0 && (
        <>
          <h3 className="mt-6 text-lg">{words.worthAnswering.heading}</h3>
          <ul className="mt-2 max-w-prose">
            {range.worth.map(({ question, why, narrows }) => (
              <li key={question} className="mt-1.5">
                <a className="way" href={hrefOf(findSectionOf(question)?.key ?? '', question)}>
                  {names.question(question).label}
                </a>{' '}
                <span className="hint">
                  — {words.worthAnswering.why[why]}, {pages.narrows(formatShare(locale, narrows, 0))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
