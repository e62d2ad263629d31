import { useId } from 'react';
import { ChartFigure, chartTable, type ChartText } from './chart.tsx';
import { Bar, ChartKey, Hatch, KeyEntry } from './chart-marks.tsx';
import { ChartRow, ChartRows } from './chart-rows.tsx';
import { chartScale, span, type ChartScale } from './chart-scale.ts';

/** What one assumption does to the answer: below zero it pulls it down. */
export interface Effect {
  label: string;
  effect: number;
}

interface TornadoProps extends ChartText {
  rows: Effect[];
  /** Of an effect, with its sign. */
  format: (effect: number) => string;
  words: { row: string; effect: string; down: string; up: string };
}

/** What drives a range: bars to both sides of zero, the strongest first. */
export function Tornado({ rows, format, words, ...text }: TornadoProps) {
  const hatch = useId();
  const sorted = rows.toSorted((a, b) => strengthOf(b) - strengthOf(a));
  const scale = chartScale(
    rows.map(({ effect }) => effect),
    format,
  );
  const table = chartTable(
    words.row,
    [words.effect],
    sorted.map(({ label, effect }) => [label, format(effect)]),
  );
  return (
    <ChartFigure {...text} table={table}>
      <ChartRows scale={scale}>
        {sorted.map(({ label, effect }, index) => (
          <ChartRow key={index} label={label} ticks={scale.ticks} figures={format(effect)}>
            {index === 0 && <Hatch id={hatch} />}
            <Pull effect={effect} scale={scale} hatch={hatch} />
          </ChartRow>
        ))}
      </ChartRows>
      <ChartKey>
        <KeyEntry label={words.down}>
          <Bar hatch={hatch} width="100%" height="100%" />
        </KeyEntry>
        <KeyEntry label={words.up}>
          <Bar width="100%" height="100%" />
        </KeyEntry>
      </ChartKey>
    </ChartFigure>
  );
}

function Pull({ effect, scale, hatch }: { effect: number; scale: ChartScale; hatch: string }) {
  const zero = `${scale.at(0)}%`;
  const place = { ...span(scale, 0, effect), y: '14%', height: '72%' };
  return (
    <>
      {effect < 0 && <Bar hatch={hatch} {...place} />}
      {effect > 0 && <Bar {...place} />}
      <line x1={zero} x2={zero} y1="-17%" y2="117%" className="stroke-ink" strokeWidth="1.5" />
    </>
  );
}

function strengthOf({ effect }: Effect): number {
  return Number.isNaN(effect) ? 0 : Math.abs(effect);
}
