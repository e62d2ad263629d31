import { LineChart, type LinePoint } from '#app/web/parts/line-chart.tsx';
import { formatCount, formatShare } from '#app/words/number.ts';

/** What is said about every example. */
export const example = {
  note: 'Выдуманный пример: показывает только, как выглядит рисунок.',
  tableTitle: 'Числа рисунка',
};

const months = ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];

export function Control() {
  const shares = [0.19, 0.21, 0.18, 0.2, 0.22, 0.17, NaN, 0.2, 0.34, 0.21, 0.19, 0.2];
  const limits = [0.07, 0.06, 0.08, 0.07, 0.07, 0.09, NaN, 0.08, 0.07, 0.06, 0.07, 0.07];
  const points = shares.map((value, index): LinePoint => {
    const reach = limits[index] ?? NaN;
    return { label: months[index] ?? '', value, low: 0.2 - reach, high: 0.2 + reach, isOutside: value > 0.3 };
  });
  return (
    <LineChart
      title="В сентябре доля «цены» выбилась из ряда"
      unit="доля причины среди отключений, % в&nbsp;месяц, 2026&nbsp;год; за&nbsp;июль данных нет"
      {...example}
      points={points}
      centre={0.2}
      format={(figure) => formatShare('ru', figure)}
      words={{ row: 'Месяц', value: 'доля', band: 'границы 3σ', centre: 'среднее', outside: 'за границами' }}
    />
  );
}

export function Survival() {
  const curve = [1, 0.94, 0.9, 0.87, 0.85, 0.83, 0.8, 0.79, 0.77, 0.76, 0.74, 0.73, 0.66];
  return (
    <LineChart
      title="Через год остаются две трети"
      unit="доля оставшихся, %, по&nbsp;месяцам от подключения"
      {...example}
      points={curve.map((value, month) => ({
        label: String(month),
        along: month,
        value,
        low: value - 0.004 * month,
        high: value + 0.004 * month,
      }))}
      isStepped
      formatAlong={(month) => formatCount('ru', month)}
      format={(figure) => formatShare('ru', figure, 0)}
      words={{ row: 'Месяц', value: 'остались', band: 'интервал 95 %' }}
    />
  );
}

export function Forecast() {
  return (
    <LineChart
      title="Отключений стало меньше, но прогноз широк"
      unit="отключений в&nbsp;месяц, 2026&nbsp;год; прогноз с&nbsp;сентября"
      {...example}
      points={months.map((label, index) => ({
        label,
        value: 320 - index * 6 + (index % 3) * 9,
        ...(index > 7 && { low: 300 - index * 10, high: 320 + index * 2 }),
      }))}
      format={(figure) => formatCount('ru', figure)}
      words={{ row: 'Месяц', value: 'отключения', band: 'от и до (P10–P90)' }}
    />
  );
}
