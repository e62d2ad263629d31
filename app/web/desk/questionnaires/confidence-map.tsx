import { useWords } from '#app/web/parts/words.ts';
import { useNaming } from '#app/web/questionnaire/naming.ts';
import { sectionWords } from '#app/web/questionnaire/section-words.ts';
import { worthText } from '#app/web/questionnaire/worth-text.ts';
import { whole } from '#app/questionnaires/question.ts';
import { formatCount } from '#app/words/number.ts';
import { trusts, type SectionTrust, type Trust } from './confidence.ts';

/** Sections by confidence, the share of each in its section told by a shade; below it every number by itself. */
export function ConfidenceMap({ sections }: { sections: readonly SectionTrust[] }) {
  const { deskQuestionnaires, locale } = useWords();
  const { words: asked } = useNaming();
  const words = deskQuestionnaires.confidence;
  if (sections.length === 0) return <p className="mt-2 text-soft">{words.none}</p>;
  return (
    <>
      <p className="mt-2 max-w-prose text-soft">{words.lead}</p>
      <div role="group" aria-label={words.caption} tabIndex={0} className="mt-3 overflow-x-auto">
        <table className="list">
          <caption className="sr-only">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.section}</th>
              {trusts.map((trust) => (
                <th key={trust} scope="col" className="min-w-20 text-right! whitespace-normal!">
                  {words.levels[trust]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sections.map(({ section, by, count }) => (
              <tr key={section}>
                <th scope="row">{sectionWords(asked, section).title}</th>
                {trusts.map((trust) => (
                  <td key={trust} className={`text-right! tabular-nums ${shadeOf(trust, by[trust] / count)}`}>
                    {by[trust] === 0 ? '—' : formatCount(locale, by[trust])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <EveryNumber sections={sections} />
    </>
  );
}

function EveryNumber({ sections }: { sections: readonly SectionTrust[] }) {
  const words = useWords().deskQuestionnaires.confidence;
  const naming = useNaming();
  const { names } = naming;
  return (
    <>
      <h3 className="mt-6 text-lg">{words.all}</h3>
      {sections.map(({ section, count, parts }) => (
        <details key={section} className="fold border-b border-line py-1">
          <summary>
            {sectionWords(naming.words, section).title} <span className="hint">· {words.numbers(count)}</span>
          </summary>
          <dl className="mb-3">
            {parts.map(({ question, part, worth }) => (
              <div key={`${question} ${part}`} className="answer">
                <dt>
                  {names.question(question).label}
                  {part !== whole && `: ${names.row(question, part)}`}
                </dt>
                <dd>{worthText(worth, naming) ?? words.unsaid}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </>
  );
}

/** Three shades of what is worth something, three of what is not; the number stands there as well. */
function shadeOf(trust: Trust, share: number): string {
  const shade = share === 0 ? 0 : share < 1 / 3 ? 1 : share < 2 / 3 ? 2 : 3;
  return shades[trust === 'high' || trust === 'middle' ? 'good' : 'bad'][shade] ?? '';
}

const shades = {
  good: ['', 'bg-good/10', 'bg-good/20', 'bg-good/30'],
  bad: ['', 'bg-warn/10', 'bg-warn/20', 'bg-warn/30'],
};
