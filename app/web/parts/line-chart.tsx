import type { Figure } from '#app/words/number.ts';
import { ChartFigure, chartTable, type ChartTable, type ChartText } from './chart.tsx';
import { Curve, Diamond, Dot, Level, limit, type Place } from './chart-lines.tsx';
import { ChartKey, KeyEntry } from './chart-marks.tsx';
import { AxisBelow } from './chart-rows.tsx';
import { chartScale, monthScale, type ChartScale, type Tick } from './chart-scale.ts';

/** A month, or a moment, of a line. What is not a number is a gap. */
export interface LinePoint {
  label: string;
  /** Where it lies along, where `formatAlong` is given. */
  along?: number;
  value: number;
  /** The band there: P10–P90, or the limits of a control chart. */
  low?: number;
  high?: number;
  isOutside?: boolean;
}

interface LineWords {
  row: string;
  value: string;
  band?: string;
  centre?: string;
  outside?: string;
}

interface LineChartProps extends ChartText {
  points: LinePoint[];
  format: (figure: Figure) => string;
  words: LineWords;
  /** Lays the points out by `along`, under an axis of its own; without it they stand evenly over their labels. */
  formatAlong?: (along: number) => string;
  /** A level across: the mean of all months. */
  centre?: number;
  /** The value holds until the next point, as in a survival curve; otherwise points are joined straight. */
  isStepped?: boolean;
}

/** A value over time, with its band and its points. */
export function LineChart(props: LineChartProps) {
  const { points, format, words, formatAlong, centre = NaN, isStepped = false, ...text } = props;
  const up = chartScale([centre, ...points.flatMap(valuesOf)], format);
  const along = points.map((point, index) => (formatAlong ? (point.along ?? NaN) : index));
  const right = formatAlong ? chartScale(along, formatAlong) : monthScale(points.map(({ label }) => label));
  const places = points.map((point, index) => placeOf(point, along[index] ?? NaN, { up, right, format }));
  return (
    <ChartFigure {...text} table={tableOf(points, format, words)}>
      <div className="grid grid-cols-[auto_1fr] gap-x-2.5 gap-y-2 pt-3 text-soft tabular-nums">
        <AxisBeside ticks={up.ticks} />
        <svg className="h-56 w-full overflow-visible">
          {up.ticks.map(({ at }) => (
            <Level key={at} at={at} look={at === up.at(0) ? 'stroke-ink' : 'stroke-line'} />
          ))}
          <Curve places={places} isStepped={isStepped} />
          {Number.isFinite(centre) && <Level at={up.at(centre)} look="stroke-ink" />}
          {!isStepped && places.map((place, index) => <Dot key={index} place={place} />)}
        </svg>
        <div className="col-start-2">
          <AxisBelow ticks={right.ticks} />
        </div>
      </div>
      <Key words={words} isStepped={isStepped} />
    </ChartFigure>
  );
}

function tableOf(points: LinePoint[], format: LineChartProps['format'], words: LineWords): ChartTable {
  const rows = points.map(({ label, value, low = NaN, high = NaN, isOutside }) => {
    const said = isOutside && words.outside ? `${format(value)} (${words.outside})` : format(value);
    return words.band === undefined ? [label, said] : [label, said, format([low, high])];
  });
  return chartTable(words.row, words.band === undefined ? [words.value] : [words.value, words.band], rows);
}

function valuesOf({ value, low = NaN, high = NaN }: LinePoint): number[] {
  return [value, low, high];
}

function placeOf(
  point: LinePoint,
  along: number,
  { up, right, format }: { up: ChartScale; right: ChartScale; format: LineChartProps['format'] },
): Place {
  const heights = valuesOf(point).map((value) => (Number.isFinite(value + along) ? up.at(value) : NaN));
  const [y = NaN, low = NaN, high = NaN] = heights;
  return { x: right.at(along), y, low, high, outside: point.isOutside ? format(point.value) : undefined };
}

/** The ticks lie evenly, so their names do. */
function AxisBeside({ ticks }: { ticks: Tick[] }) {
  return (
    <div className="flex h-56 flex-col-reverse justify-between">
      {ticks.map(({ at, label }) => (
        <span key={at} className="flex h-0 items-center justify-end">
          {label}
        </span>
      ))}
    </div>
  );
}

function Key({ words, isStepped }: { words: LineWords; isStepped: boolean }) {
  return (
    <ChartKey>
      <KeyEntry label={words.value}>
        <Level at={50} look="stroke-brand stroke-2" />
        {!isStepped && <circle cx="50%" cy="50%" r="3" className="fill-brand" />}
      </KeyEntry>
      {words.band && (
        <KeyEntry label={words.band}>
          <rect width="100%" height="100%" className="fill-line/40" />
          <Level at={0} look={limit} />
          <Level at={100} look={limit} />
        </KeyEntry>
      )}
      {words.centre && (
        <KeyEntry label={words.centre}>
          <Level at={50} look="stroke-ink" />
        </KeyEntry>
      )}
      {words.outside && (
        <KeyEntry label={words.outside}>
          <svg x="50%" y="50%" className="overflow-visible">
            <Diamond />
          </svg>
        </KeyEntry>
      )}
    </ChartKey>
  );
}
