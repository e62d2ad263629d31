import type { ReactNode, SVGProps } from 'react';

/** The hatching of a figure's quieter half; its marks have `fill="url(#id)"`. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" className="stroke-soft" strokeWidth="2.2" strokeOpacity=".6" />
      </pattern>
    </defs>
  );
}

/** Solid, or hatched by a `Hatch`. */
export function Bar({ hatch, ...place }: SVGProps<SVGRectElement> & { hatch?: string }) {
  if (hatch === undefined) return <rect {...place} className="fill-brand stroke-brand" />;
  return <rect {...place} fill={`url(#${hatch})`} className="stroke-soft" />;
}

/** From–to, with a stop at both ends; heights in percent of the drawing. */
export function Whisker({ from, to, y, reach }: { from: string; to: string; y: number; reach: number }) {
  return (
    <g className="stroke-ink" strokeWidth="1.5">
      <line x1={from} x2={to} y1={`${y}%`} y2={`${y}%`} />
      <line x1={from} x2={from} y1={`${y - reach}%`} y2={`${y + reach}%`} />
      <line x1={to} x2={to} y1={`${y - reach}%`} y2={`${y + reach}%`} />
    </g>
  );
}

/** What the marks mean, each beside a piece of it. */
export function ChartKey({ children }: { children: ReactNode }) {
  return <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-soft">{children}</p>;
}

export function KeyEntry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg className="h-3.5 w-7 shrink-0 overflow-visible">{children}</svg>
      {label}
    </span>
  );
}
