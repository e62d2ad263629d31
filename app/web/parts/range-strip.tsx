import type { Figure } from '#app/words/number.ts';
import { ChartFigure, chartTable, type ChartText } from './chart.tsx';
import { Bar, ChartKey, KeyEntry } from './chart-marks.tsx';
import { ChartRow, ChartRows } from './chart-rows.tsx';
import { chartScale, span, type ChartScale } from './chart-scale.ts';

/** An answer with its uncertainty: P10, P50, P90. */
export interface Range {
  label: string;
  low: number;
  mid: number;
  high: number;
}

interface RangeStripProps extends ChartText {
  rows: Range[];
  format: (figure: Figure) => string;
  words: { row: string; mid: string; range: string };
}

/** Ranges on one axis: a bar from–to with its middle cut through. */
export function RangeStrip({ rows, format, words, ...text }: RangeStripProps) {
  const scale = chartScale(
    rows.flatMap(({ low, mid, high }) => [low, mid, high]),
    format,
  );
  const table = chartTable(
    words.row,
    [words.mid, words.range],
    rows.map(({ label, low, mid, high }) => [label, format(mid), format([low, high])]),
  );
  return (
    <ChartFigure {...text} table={table}>
      <ChartRows scale={scale}>
        {rows.map((row, index) => (
          <ChartRow key={index} label={row.label} ticks={scale.ticks} figures={<Figures row={row} format={format} />}>
            <Strip row={row} scale={scale} />
          </ChartRow>
        ))}
      </ChartRows>
      <ChartKey>
        <KeyEntry label={words.range}>
          <Bar y="15%" width="100%" height="70%" />
        </KeyEntry>
        <KeyEntry label={words.mid}>
          <Middle at="50%" />
        </KeyEntry>
      </ChartKey>
    </ChartFigure>
  );
}

function Figures({ row: { low, mid, high }, format }: { row: Range; format: (figure: Figure) => string }) {
  return (
    <>
      <b className="font-semibold whitespace-nowrap">{format(mid)}</b>{' '}
      <span className="whitespace-nowrap text-soft">({format([low, high])})</span>
    </>
  );
}

function Strip({ row: { low, mid, high }, scale }: { row: Range; scale: ChartScale }) {
  return (
    <>
      {Number.isFinite(low + high) && <Bar {...span(scale, low, high)} y="25%" height="50%" />}
      {Number.isFinite(mid) && <Middle at={`${scale.at(mid)}%`} />}
    </>
  );
}

/** Ink with an edge of paper: seen on the bar and beside it. */
function Middle({ at }: { at: string }) {
  return (
    <>
      <line x1={at} x2={at} y1="5%" y2="95%" className="stroke-paper" strokeWidth="6" />
      <line x1={at} x2={at} y1="5%" y2="95%" className="stroke-ink" strokeWidth="2.5" />
    </>
  );
}
