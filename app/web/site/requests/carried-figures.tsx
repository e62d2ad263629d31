import type { Answers } from '#app/assessments/answers.ts';
import { mainFields } from '#app/assessments/fields.ts';
import { useWords } from '#app/web/parts/words.ts';
import { plural } from '#app/words/plural.ts';
import { fine, given } from '../assessment/formats.ts';
import { Fact, Facts } from './facts.tsx';

/** What was entered in the estimate and goes along with the request. */
export function CarriedFigures({ figures, search }: { figures: Answers['figures']; search: string }) {
  const { leads, assessment, locale, paths } = useWords();
  const words = leads.estimate;
  const more = Object.keys(figures).filter((name) => !mainFields.some((main) => main === name)).length;
  return (
    <section aria-labelledby="carried" className="mt-8 bg-surface px-5 py-5">
      <h2 id="carried" className="text-xl">
        {words.heading}
      </h2>
      <Facts>
        {mainFields.map((field) => {
          const figure = figures[field];
          return (
            <Fact key={field} name={assessment.form.fields[field].label}>
              {figure !== undefined && given(locale, figure, fine)}
            </Fact>
          );
        })}
      </Facts>
      <p className="hint mt-2">
        {more > 0 && `${words.more(plural(locale, more, words.figure))}. `}
        {words.sentWith}
      </p>
      <p>
        <a href={`${paths.assessment}${search}`} className="way">
          {words.change}
        </a>
      </p>
    </section>
  );
}
