import type { ReactNode } from 'react';
import type { ChartScale } from './chart-scale.ts';

/**
 * Rows of a chart: label, drawing, figures; on a phone the drawing stands below its label. The words are HTML, so that
 * they wrap and keep their size, and only the marks are SVG, placed in percent.
 */
export function ChartRows({ scale, children }: { scale?: ChartScale; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 gap-y-3 @lg:grid-cols-[fit-content(15rem)_1fr_auto] @lg:gap-y-2">
      {children}
      {scale && (
        <ChartRow label="" figures="">
          {scale.ticks.map(({ at, label }) => (
            <text key={at} x={`${at}%`} y="0.9em" className="fill-soft tabular-nums" textAnchor={anchorAt(at)}>
              {label}
            </text>
          ))}
        </ChartRow>
      )}
    </div>
  );
}

export function ChartRow({
  label,
  figures,
  scale,
  children,
}: {
  label: string;
  figures: ReactNode;
  /** Its ticks are drawn as lines behind the marks. */
  scale?: ChartScale;
  children: ReactNode;
}) {
  return (
    <div className="grid grid-cols-[1fr_auto] items-end gap-x-4 gap-y-1 @lg:col-span-3 @lg:grid-cols-subgrid @lg:items-center">
      <span>{label}</span>
      <span className="text-right whitespace-nowrap tabular-nums @lg:order-last">{figures}</span>
      <svg className="col-span-2 h-6 w-full overflow-visible @lg:col-span-1">
        {scale?.ticks.map(({ at }) => (
          <line key={at} x1={`${at}%`} x2={`${at}%`} y1="-17%" y2="117%" className="stroke-line" />
        ))}
        {children}
      </svg>
    </div>
  );
}

/** Keeps the words at both ends of an axis inside the chart. */
export function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 6) return 'start';
  return percent > 94 ? 'end' : 'middle';
}
