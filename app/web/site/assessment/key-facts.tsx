import type { Loss } from '#app/assessments/loss.ts';
import type { PotentialEstimate } from '#app/churn/estimate.ts';
import { useWords } from '#app/web/parts/words.ts';
import { formatCount } from '#app/words/number.ts';
import { closed, ends, fine, rough } from './formats.ts';

/** The four figures that an owner asks for first. */
export function KeyFacts({ estimate, loss }: { estimate: PotentialEstimate; loss: Loss }) {
  const { assessment, locale } = useWords();
  const words = assessment.answer.facts;
  const { durable, firstYear, work, cost } = estimate;
  const isNobodyKept = durable.p90 === 0;
  const perKept = isNobodyKept ? null : closed(cost.perKept);
  const breakEven = closed(cost.breakEvenMonths);
  const returns = breakEven ? words.cost.note(formatCount(locale, breakEven)) : words.cost.never;
  const facts = [
    { name: words.loss.name, figure: rough(locale, loss.revenue), note: words.loss.note },
    { name: words.margin.name, figure: rough(locale, ends(firstYear.margin)), note: words.margin.note },
    {
      name: words.people.name,
      figure: words.people.fte(fine(locale, ends(work.fte))),
      note: words.people.note(fine(locale, ends(work.hours))),
    },
    {
      name: words.cost.name,
      figure: perKept ? rough(locale, perKept) : '—',
      note: isNobodyKept ? words.cost.nobody : returns,
    },
  ];
  return (
    <dl className="mt-8 grid gap-x-10 gap-y-5 border-t-3 border-rule pt-5 sm:grid-cols-2">
      {facts.map(({ name, figure, note }) => (
        <div key={name} className="break-inside-avoid">
          <dt className="text-sm text-soft">{name}</dt>
          <dd>
            <span className="block font-serif text-xl font-bold">{figure}</span>
            <span className="hint">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
