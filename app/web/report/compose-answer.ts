import { closed, ends, fine, rough, share } from '#app/web/site/assessment/formats.ts';
import { formatCount } from '#app/words/number.ts';
import type { Fact, Part } from './blocks.ts';
import type { Composing } from './compose.ts';
import { mainOf } from './main-scenario.ts';

/** The answer in one sentence, and the four figures that an owner asks for first. */
export function answerPart(composing: Composing): Part {
  const { words, locale, report } = composing;
  const { results, register, name } = mainOf(report);
  const { answer } = words.assessment;
  const disconnected = register.find((entry) => entry.name === 'disconnects')?.value ?? { low: 0, high: 0 };
  const { low, high } = disconnected;
  const { durable, durableShare } = results;
  const range = fine(locale, ends(durable));
  const middle = answer.lead(
    fine(locale, durable.p50),
    share(locale, durableShare.p50),
    share(locale, ends(durableShare)),
  );
  const scenario = report.scenarios.length > 1 ? `${words.report.answer.inScenario(name)} ` : '';
  return {
    id: 'answer',
    heading: words.report.answer.heading,
    blocks: [
      { is: 'text', tone: 'lead', text: `${answer.heading(fine(locale, low === high ? low : [low, high]), range)}.` },
      { is: 'text', text: scenario + middle },
      { is: 'facts', facts: keyFacts(composing) },
    ],
  };
}

function keyFacts({ words, locale, report }: Composing): Fact[] {
  const { facts } = words.assessment.answer;
  const { results, loss } = mainOf(report);
  const { durable, firstYear, work, cost } = results;
  const isNobodyKept = durable.p90 === 0;
  const perKept = isNobodyKept ? null : closed(cost.perKept);
  const breakEven = closed(cost.breakEvenMonths);
  const returns = breakEven ? facts.cost.note(formatCount(locale, breakEven)) : facts.cost.never;
  return [
    { name: facts.loss.name, figure: rough(locale, loss.revenue), note: facts.loss.note },
    { name: facts.margin.name, figure: rough(locale, ends(firstYear.margin)), note: facts.margin.note },
    {
      name: facts.people.name,
      figure: facts.people.fte(fine(locale, ends(work.fte))),
      note: facts.people.note(fine(locale, ends(work.hours))),
    },
    {
      name: facts.cost.name,
      figure: perKept ? rough(locale, perKept) : '—',
      note: isNobodyKept ? facts.cost.nobody : returns,
    },
  ];
}
