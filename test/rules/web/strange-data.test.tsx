import fc from 'fast-check';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { bars, line, strip, tornado } from './sample-charts.tsx';

describe('no data, however strange, breaks a chart', () => {
  const anything = fc.oneof(fc.double(), fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324));
  const label = fc.string({ maxLength: 30 });
  const range = fc.record({ label, total: anything, low: anything, mid: anything, high: anything });
  const point = fc.record({
    label,
    along: anything,
    value: anything,
    low: anything,
    high: anything,
    isOutside: fc.boolean(),
  });
  const rows = <T,>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 6 });

  test.each<[string, fc.Arbitrary<ReactElement>]>([
    ['range bars', fc.tuple(rows(range), anything).map(([all, max]) => bars(all, max))],
    ['a range strip', rows(range).map(strip)],
    ['a tornado', rows(fc.record({ label, effect: anything })).map(tornado)],
    ['a line', rows(point).map((points) => line(points))],
    ['a stepped line', rows(point).map((points) => line(points, { isStepped: true, formatAlong: String }))],
  ])('%s', (_, chart) => {
    fc.assert(
      fc.property(chart, (one) => {
        expect(misplaced(renderToStaticMarkup(one))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Attributes of marks that are no figures, or that lie outside of their drawing. */
function misplaced(markup: string): string[] {
  const places = [...markup.matchAll(/ (x|y|[xy][12]|c[xy]|d|width|height)="([^"]*)"/g)];
  return places.flatMap(([whole, name, value = '']) => {
    if (/NaN|Infinity|undefined|null/.test(value)) return [whole];
    if (name === 'd') return [];
    const [least, most] = name === 'width' || name === 'height' ? [0, 100] : [-17, 117];
    return parseFloat(value) >= least && parseFloat(value) <= most ? [] : [whole];
  });
}
