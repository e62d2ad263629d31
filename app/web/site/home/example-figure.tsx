import { exampleNetwork } from '#app/assessments/example.ts';
import type { Spread } from '#app/churn/uncertainty.ts';
import { RangeBars } from '#app/web/parts/range-bars.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatCount, type Figure } from '#app/words/number.ts';
import type { ExampleRow } from './example-rows.ts';

/** What could be kept of an example network's disconnects. */
export function ExampleFigure({ durable, rows }: { durable: Spread; rows: ExampleRow[] }) {
  const { home, churn, locale } = useWords();
  const words = home.example;
  const { row, ...columns } = words.columns;
  const whole = (figure: number) => formatCount(locale, figure);
  const fine = (figure: Figure) => formatCount(locale, figure, Math.max(...[figure].flat()) < 10 ? 1 : 0);
  return (
    <RangeBars
      title={words.title(whole(exampleNetwork.disconnected), whole(durable.p10), whole(durable.p90))}
      unit={words.unit}
      note={words.note(whole(exampleNetwork.base))}
      tableTitle={words.tableTitle}
      rows={rows.map(({ code, ...figures }) => ({ label: churn.reasons[code], ...figures }))}
      format={fine}
      words={{ row, ...columns, of: words.of }}
    />
  );
}
