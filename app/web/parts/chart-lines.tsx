import { Area, LinePath } from '@visx/shape';

/** Where a point lies, in percent from the lower left corner of the chart; NaN is a gap. */
export interface Place {
  x: number;
  y: number;
  low: number;
  high: number;
  /** What is written above a point beyond its limits. */
  outside?: string | undefined;
}

/** The line over its band, stretched to the chart; the strokes keep their thickness. */
export function Curve({ places, isStepped }: { places: Place[]; isStepped: boolean }) {
  const data = isStepped ? holdUntilNext(places) : places;
  const edge = (side: 'low' | 'high' | 'y', className: string) => (
    <LinePath
      data={data}
      defined={(place) => Number.isFinite(place[side])}
      x={({ x }) => x}
      y={(place) => 100 - place[side]}
      fill="none"
      vectorEffect="non-scaling-stroke"
      className={className}
    />
  );
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="overflow-visible">
      <Area
        data={data}
        defined={({ low, high }) => Number.isFinite(low + high)}
        x={({ x }) => x}
        y0={({ low }) => 100 - low}
        y1={({ high }) => 100 - high}
        className="fill-line/40"
      />
      {edge('low', limit)}
      {edge('high', limit)}
      {edge('y', 'stroke-brand stroke-2')}
    </svg>
  );
}

/** A point of the line; beyond its limits it is a hollow diamond under its number. */
export function Dot({ place: { x, y, outside } }: { place: Place }) {
  if (!Number.isFinite(y)) return null;
  const at = { x: `${x}%`, y: `${100 - y}%` };
  if (outside === undefined) return <circle cx={at.x} cy={at.y} r="3" className="fill-brand" />;
  return (
    <>
      <svg {...at} className="overflow-visible">
        <Diamond />
      </svg>
      <text {...at} dy="-0.8em" textAnchor="middle" className="fill-ink font-semibold">
        {outside}
      </text>
    </>
  );
}

export function Diamond() {
  return <path d="M0-6 6 0 0 6-6 0z" className="fill-paper stroke-bad stroke-2" />;
}

/** A line across the whole chart. */
export function Level({ at, look }: { at: number; look: string }) {
  return <line x2="100%" y1={`${100 - at}%`} y2={`${100 - at}%`} className={look} />;
}

export const limit = 'stroke-soft [stroke-dasharray:4_3]';

function holdUntilNext(places: Place[]): Place[] {
  return places.flatMap((place, index) => {
    const next = places[index + 1];
    return next ? [place, { ...place, x: next.x }] : [place];
  });
}
