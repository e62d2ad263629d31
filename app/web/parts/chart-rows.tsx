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
    <div className="flex flex-wrap items-end gap-x-4 gap-y-1 @lg:col-span-3 @lg:grid @lg:grid-cols-subgrid @lg:items-center">
      <span className="grow basis-32">{label}</span>
      <span className="ml-auto text-right tabular-nums @lg:order-last">{figures}</span>
      <svg className="h-6 w-full overflow-visible">
        {ticks.map(({ at }) => (
          <line key={at} x1={`${at}%`} x2={`${at}%`} y1="-17%" y2="117%" className="stroke-line" />
        ))}
        {children}
      </svg>
    </div>
  );
}

/** The names of the ticks, as many as find room; the outermost stay inside the chart. */
export function AxisBelow({ ticks }: { ticks: Tick[] }) {
  return (
    <div className="@container tabular-nums">
      <svg className="block h-5 w-full overflow-visible">
        {ticks.map(
          ({ at, label, room }) =>
            room !== 'never' && (
              <text key={at} x={`${at}%`} y="0.9em" textAnchor={anchorAt(at)} className={`fill-soft ${shownOn[room]}`}>
                {label}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}

const shownOn = { always: '', narrow: '@md:hidden', wide: '@max-md:hidden' };

function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 4) return 'start';
  return percent > 96 ? 'end' : 'middle';
}
