import { RangeBars } from '#app/web/parts/range-bars.tsx';
import { RangeStrip } from '#app/web/parts/range-strip.tsx';
import { Tornado } from '#app/web/parts/tornado.tsx';
import { formatChange, formatCount, formatMoney, type Figure } from '#app/words/number.ts';
import { Control, example, Forecast, Survival } from './parts-lines.tsx';

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
        tableTitle={example.tableTitle}
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
      {...example}
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
      title="Удержание приносит 346–576 тысяч рублей в год"
      unit="₽ в&nbsp;год, маржа до НДС; в&nbsp;восьми случаях из десяти ответ внутри полосы"
      {...example}
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
      {...example}
      rows={rows}
      format={(effect) => formatChange('ru', effect, 2)}
      words={{ row: 'Допущение', effect: 'связь', down: 'тянет вниз', up: 'тянет вверх' }}
    />
  );
}
