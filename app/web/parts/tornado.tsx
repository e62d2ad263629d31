import { useId } from 'react';
import { ChartFigure, type ChartText } from './chart.tsx';
import { ChartKey, Hatch, KeyEntry } from './chart-marks.tsx';
import { ChartRow, ChartRows } from './chart-rows.tsx';
import { chartScale, span, type ChartScale } from './chart-scale.ts';

/** By how much the answer changes when one assumption is taken at its low and at its high end. */
export interface Driver {
  label: string;
  low: number;
  high: number;
}

interface TornadoProps extends ChartText {
  rows: Driver[];
  /** Of a change, with its sign. */
  format: (change: number) => string;
  words: { row: string; low: string; high: string };
}

/** What drives a range: bars to both sides of zero, the greatest first. */
export function Tornado({ rows, format, words, ...text }: TornadoProps) {
  const hatch = useId();
  const sorted = rows.toSorted((a, b) => widthOf(b) - widthOf(a));
  const scale = chartScale(
    rows.flatMap(({ low, high }) => [low, high]),
    format,
  );
  const columns = [words.low, words.high].map((title) => ({ title, align: 'end' as const }));
  const table = {
    columns: [{ title: words.row }, ...columns],
    rows: sorted.map(({ label, low, high }) => [label, format(low), format(high)]),
  };
  return (
    <ChartFigure {...text} table={table}>
      <ChartRows scale={scale}>
        {sorted.map((row, index) => (
          <ChartRow key={index} label={row.label} scale={scale} figures={`${format(row.low)} / ${format(row.high)}`}>
            {index === 0 && <Hatch id={hatch} />}
            <Sides row={row} scale={scale} hatch={hatch} />
          </ChartRow>
        ))}
      </ChartRows>
      <ChartKey>
        <KeyEntry label={words.low}>
          <rect width="100%" height="100%" fill={`url(#${hatch})`} className="stroke-soft" />
        </KeyEntry>
        <KeyEntry label={words.high}>
          <rect width="100%" height="100%" className="fill-brand" />
        </KeyEntry>
      </ChartKey>
    </ChartFigure>
  );
}
