import { useId } from 'react';
import type { Figure } from '#app/words/number.ts';
import { ChartFigure, chartTable, type ChartText } from './chart.tsx';
import { Bar, ChartKey, Hatch, KeyEntry, Whisker } from './chart-marks.tsx';
import { ChartRow, ChartRows } from './chart-rows.tsx';
import { bareScale, span, type ChartScale } from './chart-scale.ts';

/** How many there are of a kind, and how many of them can be kept: the range and its middle. */
export interface RangeBar {
  label: string;
  total: number;
  low: number;
  mid: number;
  high: number;
}

interface RangeBarsProps extends ChartText {
  rows: RangeBar[];
  format: (figure: Figure) => string;
  words: {
    row: string;
    total: string;
    kept: string;
    range: string;
    /** «3–8 из 60». */
    of: (kept: string, total: string) => string;
  };
  /** The end of the scale, where several charts must be comparable. */
  max?: number;
}

/** Bars by category: the whole hatched, what can be kept solid, its range a whisker below. */
export function RangeBars({ rows, format, words, max = 0, ...text }: RangeBarsProps) {
  const hatch = useId();
  const scale = bareScale([max, ...rows.map(({ total }) => total)].map(atLeastZero));
  const table = chartTable(
    words.row,
    [words.total, words.kept, words.range],
    rows.map(({ label, total, low, mid, high }) => [label, format(total), format(mid), format([low, high])]),
  );
  return (
    <ChartFigure {...text} table={table}>
      <ChartRows>
        {rows.map((row, index) => (
          <ChartRow key={index} label={row.label} figures={words.of(format([row.low, row.high]), format(row.total))}>
            {index === 0 && <Hatch id={hatch} />}
            <Bars row={row} scale={scale} hatch={hatch} />
          </ChartRow>
        ))}
      </ChartRows>
      <ChartKey>
        <KeyEntry label={words.total}>
          <Bar hatch={hatch} width="100%" height="100%" />
        </KeyEntry>
        <KeyEntry label={words.kept}>
          <Bar width="100%" height="100%" />
        </KeyEntry>
        <KeyEntry label={words.range}>
          <Whisker from="0%" to="100%" y={50} reach={30} />
        </KeyEntry>
      </ChartKey>
    </ChartFigure>
  );
}

function Bars({ row, scale, hatch }: { row: RangeBar; scale: ChartScale; hatch: string }) {
  const { total, low, mid, high } = row;
  return (
    <>
      {total > 0 && <Bar hatch={hatch} {...span(scale, 0, total)} height="66%" />}
      {mid > 0 && <Bar {...span(scale, 0, mid)} height="66%" />}
      {(low > 0 || high > 0) && <Whisker from={`${scale.at(low)}%`} to={`${scale.at(high)}%`} y={88} reach={12} />}
    </>
  );
}

function atLeastZero(value: number): number {
  return Math.max(0, value);
}
