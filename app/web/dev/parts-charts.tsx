import { LineChart, type LinePoint } from '#app/web/parts/line-chart.tsx';
import { RangeBars } from '#app/web/parts/range-bars.tsx';
import { RangeStrip } from '#app/web/parts/range-strip.tsx';
import { Tornado } from '#app/web/parts/tornado.tsx';
import { formatChange, formatCount, formatMoney, formatShare, type Figure } from '#app/words/number.ts';

const note = 'Выдуманный пример: показывает только, как выглядит рисунок.';
const tableTitle = 'Числа рисунка';
const count = (figure: Figure) => formatCount('ru', figure, 1);

export function Charts() {
  return (
    <div className="mt-6 grid gap-x-16 gap-y-14 lg:grid-cols-2">
      <div className="lg:col-span-2">
        <Bars />
      </div>
      <Ranges />
      <Drivers />
      <Control />
      <Survival />
      <Forecast />
      <RangeStrip
        title="Рисунок, для которого нет данных"
        unit="абонентов в&nbsp;месяц"
        tableTitle={tableTitle}
        empty="Пока нечего показать: загрузите список отключений."
        rows={[]}
        format={count}
        words={{ row: 'Что', mid: 'середина', range: 'от и до' }}
      />
    </div>
  );
}

function Bars() {
  const rows: [string, number, number, number, number][] = [
    ['Неоплата', 60, 2.5, 5.2, 8],
    ['Переезд за пределы зоны обслуживания, в том числе в другой город', 51, 0, 0, 0],
    ['Цена', 45, 1.8, 3.5, 5.2],
    ['Конкурент', 45, 1, 2.5, 4],
    ['Качество', 36, 1.5, 3, 4.6],
    ['Переезд в сети', 24, 1.6, 3, 4.3],
    ['Прочее', 39, 0.6, 1.2, 1.9],
  ];
  return (
    <RangeBars
      title="Из 300 отключений удержать можно 9–28"
      unit="по&nbsp;причинам, абонентов в&nbsp;месяц"
      note={note}
      tableTitle={tableTitle}
      rows={rows.map(([label, total, low, mid, high]) => ({ label, total, low, mid, high }))}
      format={count}
      words={{
        row: 'Причина',
        total: 'все отключения',
        kept: 'можно удержать',
        range: 'от и до',
        of: (kept, total) => `${kept} из ${total}`,
      }}
    />
  );
}

function Ranges() {
  return (
    <RangeStrip
      title="Удержание стоит 346–576 тысяч рублей в год"
      unit="₽ в&nbsp;год, маржа до НДС; в&nbsp;восьми случаях из десяти ответ внутри полосы"
      note={note}
      tableTitle={tableTitle}
      rows={[
        { label: 'Как есть сейчас', low: 120_000, mid: 210_000, high: 345_000 },
        { label: 'С обзвоном должников в первые три дня', low: 346_000, mid: 448_000, high: 576_000 },
      ]}
      format={(figure) => formatMoney('ru', figure)}
      words={{ row: 'Вариант', mid: 'середина (P50)', range: 'от и до (P10–P90)' }}
    />
  );
}

function Drivers() {
  const rows = [
    { label: 'Доля дозвона', effect: 0.62 },
    { label: 'Вернулись бы сами', effect: -0.31 },
    { label: 'Отключений в\u00a0месяц', effect: 0.18 },
    { label: 'Уходят снова в\u00a0первый год', effect: -0.44 },
  ];
  return (
    <Tornado
      title="Сильнее всего ответ зависит от дозвона"
      unit="связь допущения с&nbsp;ответом, от −1 до +1"
      note={note}
      tableTitle={tableTitle}
      rows={rows}
      format={(effect) => formatChange('ru', effect, 2)}
      words={{ row: 'Допущение', effect: 'связь', down: 'тянет вниз', up: 'тянет вверх' }}
    />
  );
}

const months = ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];

function Control() {
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
      note={note}
      tableTitle={tableTitle}
      points={points}
      centre={0.2}
      format={(figure) => formatShare('ru', figure)}
      words={{ row: 'Месяц', value: 'доля', band: 'границы 3σ', centre: 'среднее', outside: 'за границами' }}
    />
  );
}

function Survival() {
  const curve = [1, 0.94, 0.9, 0.87, 0.85, 0.83, 0.8, 0.79, 0.77, 0.76, 0.74, 0.73, 0.66];
  return (
    <LineChart
      title="Через год остаются две трети"
      unit="доля оставшихся, %, по&nbsp;месяцам от подключения"
      note={note}
      tableTitle={tableTitle}
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

function Forecast() {
  return (
    <LineChart
      title="Отключений стало меньше, но прогноз широк"
      unit="отключений в&nbsp;месяц, 2026&nbsp;год; прогноз с&nbsp;сентября"
      note={note}
      tableTitle={tableTitle}
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
