import { searchOf } from '#app/assessments/answers.ts';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { formatCount } from '#app/words/number.ts';
import type { Answered } from './shown.server.ts';

/** What it takes to get the same answer again. */
export function Foot({ answers, estimate, narrowingDraws, search, address }: Answered) {
  const { assessment, paths, locale } = useWords();
  const words = assessment.foot;
  const other = locale === 'ru' ? 'en' : 'ru';
  const { engine, seed, draws } = estimate;
  return (
    <Section id="foot" heading={words.heading}>
      <p className="mt-3 max-w-prose">{words.formula}</p>
      <p className="mt-3">
        {words.engine(engine, String(seed), formatCount(locale, draws), formatCount(locale, narrowingDraws))}
      </p>
      <p className="mt-3">
        {words.link}: <a href={paths.assessment + search}>{address}</a>. {words.same}
      </p>
      <p className="mt-1 print:hidden">
        <a href={pathsIn(other).assessment + searchOf(answers)} className="way" lang={other}>
          {words.other}
        </a>
      </p>
    </Section>
  );
}
