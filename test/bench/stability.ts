import type { CountTable } from '#app/churn/count-table.ts';
import { laneyChart, pChart, type PChart, type Series } from '#app/churn/p-chart.ts';
import { judgeStability } from '#app/churn/stability.ts';
import { wilson } from '#app/churn/wilson.ts';
import { jumping, misfiled, operatorOf, seasonal, steady, type Behaviour } from '../support/operators.ts';
import type { Figure } from './run.ts';

interface Case {
  name: string;
  behaviour: Behaviour;
  months: number;
  volume: number;
  operators: number;
}

const year = { months: 12, volume: 300 };

/** Steady by construction: who accuses them is wrong. At most 2 % may be. */
const innocent: Case[] = [
  { name: 'steady', behaviour: steady, ...year, operators: 2000 },
  { name: 'steady', behaviour: steady, months: 12, volume: 1000, operators: 500 },
  { name: 'steady', behaviour: steady, months: 12, volume: 100, operators: 500 },
  { name: 'steady', behaviour: steady, months: 12, volume: 40, operators: 500 },
  { name: 'steady', behaviour: steady, months: 6, volume: 300, operators: 2000 },
  { name: 'steady', behaviour: steady, months: 6, volume: 40, operators: 500 },
];

/** With 4, the 20 % of one reason come out as 12 to 28 % in most months. */
const guilty: Case[] = [1.5, 2, 2.5, 3, 4].map((ratio) => ({
  ...{ name: `jumping, χ²/df about ${ratio}`, behaviour: jumping(ratio, year.volume) },
  ...{ ...year, operators: ratio >= 3 ? 1000 : 500 },
}));

const between: Case[] = [
  { name: 'two reasons confused every other month', behaviour: misfiled, ...year, operators: 500 },
  { name: 'well measured, with a season', behaviour: seasonal, ...year, operators: 500 },
  { name: 'well measured, with a season', behaviour: seasonal, months: 12, volume: 1000, operators: 500 },
];

/** Ratio: of what may be accused (2 %) where the operators are steady; of all of them everywhere else. */
export function benchStability(): Promise<Figure[]> {
  return Promise.resolve([
    ...innocent.flatMap((one) => figuresOf(one, 2)),
    ...[...guilty, ...between].flatMap((one) => figuresOf(one, 100)),
  ]);
}

function figuresOf({ name, behaviour, months, volume, operators }: Case, accusable: number): Figure[] {
  const judged = Array.from({ length: operators }, (_, index) => {
    const table = operatorOf(behaviour, months, volume, index + 1);
    return { table, stability: judgeStability(table, { seed: index + 1 }) };
  });
  const figure = (what: string, limit: number, check: (one: (typeof judged)[number]) => boolean): Figure => {
    const found = judged.filter(check).length;
    const value = (100 * found) / operators;
    const [low, high] = Object.values(wilson(found, operators)).map((share) => (100 * share).toFixed(1));
    const unit = `% of ${operators} (95 %: ${low}–${high})`;
    return { name: `${name}, ${volume} a month × ${months}: ${what}`, value, limit, ratio: value / limit, unit };
  };
  return [
    figure('“jumps” by χ² and φ', accusable, ({ stability }) => stability.verdict === 'jumps'),
    figure('χ² alone, p < .01', 100, ({ stability }) => stability.p.p < 0.01),
    figure('“watch”', 100, ({ stability }) => stability.verdict === 'watch'),
    figure('a cell named by binomial and Holm', 100, ({ stability }) => stability.where.length > 0),
    figure('steady but for one reason', 100, ({ stability }) => stability.steadyWithout.length > 0),
    figure('a point outside a p-chart, 3σ', 100, ({ table }) => anyOutside(table, pChart)),
    figure('a point outside Laney’s p′-chart', 100, ({ table }) => anyOutside(table, laneyChart)),
  ];
}

/** Whether any month of any reason is outside the limits of its chart. */
function anyOutside({ columns, counts }: CountTable, chart: (series: Series) => PChart): boolean {
  const totals = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  return columns.some((_, c) =>
    chart({ counts: counts.map((row) => row[c] ?? 0), totals }).points.some(({ isOutside }) => isOutside),
  );
}
