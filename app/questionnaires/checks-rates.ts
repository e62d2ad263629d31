import { questionInput } from '#app/churn/question.ts';
import { comparer, isNear, meanOf, paired, type Compare } from './check.ts';
import { modeOf, optionsOf, rowOf, type Filled } from './filled.ts';
import { monthNumber } from './month.ts';
import { textOf } from './filled.ts';

/**
 * Churn a month is between 0.2 and 8 % of base: what lies above is often a year's, what lies below a year's ÷ 12 again.
 * Both the named figure and that of the table are held against the nearer of the two.
 */
export const checkMonthlyChurn: Compare = (filled) => {
  const named = comparer('monthly-churn', 'question', 'share', ['base.churn']);
  const counted = comparer('monthly-churn', 'question', 'share', ['base.movement']);
  const rates = [
    { compare: named, rate: namedChurn(filled), at: 'named' },
    { compare: counted, rate: countedChurn(filled), at: 'counted' },
  ];
  return rates.flatMap(({ compare, rate, at }) => {
    if (rate === undefined) return [];
    const [question] = questionInput({ churn: Math.min(1, rate) });
    if (question?.asks === 'churn-too-high') return [compare(rate, question.expected.most, false, at)];
    if (question?.asks === 'churn-too-low') return [compare(rate, question.expected.least, false, at)];
    return [compare(rate, rate, true, at)];
  });
};

/** The churn that the company names is that of its table, within a fifth. */
export const checkNamedChurn: Compare = (filled) => {
  const compare = comparer('named-churn', 'question', 'share', ['base.churn', 'base.movement']);
  const [named, counted] = [namedChurn(filled), countedChurn(filled)];
  if (named === undefined || counted === undefined) return [];
  return [compare(named, counted, isNear(named, counted, 0.2))];
};

/** "Churn" that is disconnects ÷ connects: said to be so, or within a tenth of it and not near the share of base. */
export const checkChurnOfConnects: Compare = (filled) => {
  const compare = comparer('churn-of-connects', 'question', 'share', [
    'base.churn',
    'base.churnFormula',
    'base.movement',
  ]);
  const [named, counted] = [namedChurn(filled), countedChurn(filled)];
  if (named === undefined || counted === undefined) return [];
  const ofConnects = ratioOf(filled, 'connected');
  const isSaid = optionsOf(filled, 'base.churnFormula').includes('of-connects');
  const looksSo = ofConnects !== undefined && isNear(named, ofConnects, 0.1) && !isNear(named, counted, 0.2);
  return [compare(named, counted, !isSaid && !looksSo)];
};

/** What is aimed at is less than what there is, and still to come. */
export const checkGoal: Compare = (filled) => {
  const compare = comparer('goal', 'question', 'share', ['goals.churn', 'base.movement']);
  const goal = modeOf(filled, 'goals.churn');
  const counted = countedChurn(filled);
  if (goal === undefined || counted === undefined) return [];
  return [compare(goal / 100, counted, goal / 100 < counted)];
};

/** Exports reach back to the first month of the tables. */
export const checkExportPeriod: Compare = (filled) => {
  const compare = comparer('export-period', 'question', 'month', [
    'systems.exportFrom',
    'base.lastMonth',
    'base.months',
  ]);
  const from = textOf(filled, 'systems.exportFrom');
  const [first] = rowOf(filled, 'base.movement', 'disconnected').keys();
  if (from === undefined || first === undefined) return [];
  return [compare(monthNumber(from), monthNumber(first), monthNumber(from) <= monthNumber(first))];
};

/** As a share 0–1 of base a month, as the company names it. */
function namedChurn(filled: Filled): number | undefined {
  const percent = modeOf(filled, 'base.churn');
  return percent === undefined ? undefined : percent / 100;
}

/** Disconnects ÷ opening base, over all the months that have both. */
function countedChurn(filled: Filled): number | undefined {
  return ratioOf(filled, 'opening');
}

function ratioOf(filled: Filled, whole: 'opening' | 'connected'): number | undefined {
  const both = paired(rowOf(filled, 'base.movement', 'disconnected'), rowOf(filled, 'base.movement', whole));
  const [part, all] = [meanOf(both.map((one) => one[1])), meanOf(both.map((one) => one[2]))];
  return part === undefined || !all ? undefined : part / all;
}
