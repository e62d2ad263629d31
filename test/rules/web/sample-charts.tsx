import { LineChart, type LinePoint } from '#app/web/parts/line-chart.tsx';
import { RangeBars, type RangeBar } from '#app/web/parts/range-bars.tsx';
import { RangeStrip, type Range } from '#app/web/parts/range-strip.tsx';
import { Tornado, type Effect } from '#app/web/parts/tornado.tsx';
import { formatChange, formatCount } from '#app/words/number.ts';

export const text = {
  title: 'Удержать можно 9–27',
  unit: 'абонентов в месяц',
  tableTitle: 'Числа',
  empty: 'Данных нет',
};
const format = (figure: number | readonly [number, number]) => formatCount('ru', figure, 1);
const ends = { row: 'Причина', mid: 'середина', range: 'от и до' };

export const bars = (rows: RangeBar[], max?: number) => (
  <RangeBars
    {...text}
    {...(max === undefined ? {} : { max })}
    rows={rows}
    format={format}
    words={{ row: 'Причина', total: 'всего', kept: 'удержать', range: 'от и до', of: (a, b) => `${a} из ${b}` }}
  />
);
export const strip = (rows: Range[]) => <RangeStrip {...text} rows={rows} format={format} words={ends} />;
export const tornado = (rows: Effect[]) => (
  <Tornado
    {...text}
    rows={rows}
    format={(effect) => formatChange('ru', effect, 2)}
    words={{ row: 'Допущение', effect: 'связь', down: 'вниз', up: 'вверх' }}
  />
);
export const line = (
  points: LinePoint[],
  more: { isStepped?: boolean; formatAlong?: (along: number) => string } = {},
) => (
  <LineChart
    {...text}
    {...more}
    points={points}
    format={format}
    words={{ row: 'Месяц', value: 'доля', band: 'границы', outside: 'за границами' }}
  />
);
