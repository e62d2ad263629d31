import type { ReactNode } from 'react';
import type { ChartScale, Tick } from './chart-scale.ts';

/**
 * Rows of a chart: label, drawing, figures; on a phone the drawing stands below its label. The words are HTML, so that
 * they wrap and keep their size; only the marks are SVG, placed in percent.
 */
export function ChartRows({ scale, children }: { scale?: ChartScale; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 gap-y-3 @lg:grid-cols-[fit-content(15rem)_1fr_auto] @lg:gap-y-2">
      {children}
      {scale && (
        <div className="@lg:col-start-2">
          <AxisBelow ticks={scale.ticks} />
        </div>
      )}
    </div>
  );
}

export function ChartRow({
  label,
  figures,
  ticks = [],
  children,
}: {
  label: string;
  figures: ReactNode;
  /** Drawn as lines behind the marks. */
  ticks?: Tick[];
  children: ReactNode;
}) {
  return (
    <div className="grid grid-cols-[1fr_auto] items-end gap-x-4 gap-y-1 @lg:col-span-3 @lg:grid-cols-subgrid @lg:items-center">
      <span>{label}</span>
      <span className="text-right whitespace-nowrap tabular-nums @lg:order-last">{figures}</span>
      <svg className="col-span-2 h-6 w-full overflow-visible @lg:col-span-1">
        {ticks.map(({ at }) => (
          <line key={at} x1={`${at}%`} x2={`${at}%`} y1="-17%" y2="117%" className="stroke-line" />
        ))}
        {children}
      </svg>
    </div>
  );
}

/** The names of the ticks; the outermost stay inside the chart. */
export function AxisBelow({ ticks }: { ticks: Tick[] }) {
  return (
    <svg className="block h-5 w-full overflow-visible">
      {ticks.map(({ at, label }) => (
        <text
          key={at}
          x={`${at}%`}
          y="0.9em"
          textAnchor={at < 4 ? 'start' : at > 96 ? 'end' : 'middle'}
          className="fill-soft tabular-nums"
        >
          {label}
        </text>
      ))}
    </svg>
  );
}
