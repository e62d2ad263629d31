import { searchOf } from '#app/assessments/answers.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { sayQuestion } from '#app/web/site/assessment/asked-back.ts';
import { fine, given } from '#app/web/site/assessment/formats.ts';
import { formatCount, formatShare } from '#app/words/number.ts';
import { plural } from '#app/words/plural.ts';
import type { Part } from './blocks.ts';
import type { Composing } from './compose.ts';
import { mainOf } from './main-scenario.ts';

/** What churn would have been under every other rule of debt, where the client's own is known. */
export function debtPart({ words, locale, report }: Composing): Part | undefined {
  const { debtRule } = report;
  if (!debtRule) return undefined;
  const { debt, register } = mainOf(report);
  const own = words.assessment.debt;
  const daysOf = (count: number) => plural(locale, count, words.assessment.days);
  const resuming = register.find(({ name }) => name === 'R4.spontaneous')?.value ?? { low: 0, high: 0 };
  return {
    id: 'debt',
    heading: own.heading,
    blocks: [
      { is: 'text', text: words.report.debt.text(daysOf(debtRule.is)) },
      {
        is: 'table',
        caption: own.caption,
        columns: [{ title: own.rule }, { title: own.byDebt, align: 'end' }, { title: own.churn, align: 'end' }],
        rows: debt.map(({ rule, lostByDebt, churn }) => [
          rule === debtRule.is ? `${daysOf(rule)} — ${words.report.debt.taken}` : daysOf(rule),
          given(locale, lostByDebt, fine),
          churn ? given(locale, churn, (l, figure) => formatShare(l, figure, 2)) : '—',
        ]),
      },
      { is: 'text', tone: 'hint', text: own.note(formatShare(locale, [resuming.low, resuming.high], 0)) },
    ],
  };
}

/** What can hardly be meant, and has been left as it is. */
export function questionsPart({ words, locale, report }: Composing): Part | undefined {
  const { questions, answers } = mainOf(report);
  const said = questions.flatMap(
    (question) => sayQuestion(words.assessment, locale, { question, others: [] }, answers) ?? [],
  );
  if (said.length === 0) return undefined;
  const { heading, lead } = words.report.questions;
  const items = said.map(({ title, text, written }) => [`${title}.`, text, written].filter(Boolean).join(' '));
  return {
    id: 'questions',
    heading,
    blocks: [
      { is: 'text', text: lead },
      { is: 'list', items },
    ],
  };
}

/** What it takes to get the same answer again. */
export function howPart({ words, locale, report, whole }: Composing): Part {
  const own = words.report.how;
  const { foot } = words.assessment;
  const { engine, seed, draws, narrowingDraws } = report;
  const address = whole(pathsIn(locale).assessment + searchOf(mainOf(report).answers));
  const model = foot.engine(engine, String(seed), formatCount(locale, draws), formatCount(locale, narrowingDraws));
  return {
    id: 'how',
    heading: own.heading,
    blocks: [
      { is: 'text', text: foot.formula },
      { is: 'text', text: `${model} ${own.frozen}` },
      { is: 'text', text: own.noData },
      { is: 'link', text: own.link, href: address },
    ],
  };
}
