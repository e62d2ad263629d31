import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareScale, chartScale, monthScale, span, type ChartScale } from '#app/web/parts/chart-scale.ts';
import { formatCount, formatMoney } from '#app/words/number.ts';

const count = (value: number) => formatCount('ru', value);

test.each<[string, number[], string[]]>([
  ['nothing', [], ['0', '1']],
  ['zeros', [0, 0], ['0', '1']],
  ['small counts, which are never named twice', [0.4, 2], ['0', '1', '2']],
  ['parts of what is counted whole', [0.02], ['0', '1', '2']],
  ['tens', [37], ['0', '10', '20', '30', '40']],
  ['both sides of zero', [-6, 11], ['−10', '−5', '0', '5', '10', '15']],
  ['losses only', [-40], ['−40', '−30', '−20', '−10', '0']],
])('an axis of %s', (_, values, names) => {
  expect(chartScale(values, count).ticks.map(({ label }) => label)).toEqual(names);
});

test('an axis of roubles names every second tick on a phone, zero among them, and all on a wide chart', () => {
  const scale = chartScale([576_000], (value) => formatMoney('ru', value).replaceAll('\u00a0', ' '));
  expect(namedOn(scale, 'narrow')).toEqual(['0 ₽', '400 000 ₽']);
  expect(namedOn(scale, 'wide')).toEqual(['0 ₽', '200 000 ₽', '400 000 ₽', '600 000 ₽']);
});

test('months lie in the middle of their places, and as many are named as find room', () => {
  const year = ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];
  const scale = monthScale(year);
  expect([scale.at(0), scale.at(11)]).toEqual([4.17, 95.83]);
  expect(namedOn(scale, 'narrow')).toEqual(['янв.', 'апр.', 'июль', 'окт.']);
  expect(namedOn(scale, 'wide')).toEqual(['янв.', 'март', 'май', 'июль', 'сент.', 'нояб.']);
});

test('a scale without an axis ends with the greatest of its values', () => {
  expect(span(bareScale([37, 74]), 0, 37)).toEqual({ x: '0%', width: '50%' });
});

test('what is no number, or beyond all measure, stays on the chart', () => {
  const { at } = chartScale([10], count);
  expect([NaN, -Infinity, -5, Infinity, 1e308].map(at)).toEqual([0, 0, 0, 100, 100]);
});

test('whatever the values, ticks go evenly from end to end and their names differ and do not collide', () => {
  const value = fc.oneof(fc.integer({ min: -2_000_000, max: 9_000_000 }), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 8 }), (values) => {
      const scale = chartScale(values, count);
      const places = scale.ticks.map(({ at }) => at);
      const step = 100 / (places.length - 1);
      expect(places.map((place, index) => Math.abs(place - index * step) < 0.02)).not.toContain(false);
      expect(new Set(scale.ticks.map(({ label }) => label)).size).toBe(places.length);
      const [narrow, wide] = [namedOn(scale, 'narrow'), namedOn(scale, 'wide')];
      expect(narrow.length === 1 || narrow.join('  ').length <= 28).toBe(true);
      expect(wide.length === 1 || wide.join('  ').length <= 52).toBe(true);
      expect(narrow).toContain('0');
    }),
  );
});

function namedOn({ ticks }: ChartScale, width: 'narrow' | 'wide'): string[] {
  return ticks.filter(({ room }) => room === 'always' || room === width).map(({ label }) => label);
}
