import fc from 'fast-check';
import { parse, type HTMLElement } from 'node-html-parser';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { LinePoint } from '#app/web/parts/line-chart.tsx';
import { bars, line, strip, text, tornado } from './sample-charts.tsx';

const price = { label: 'Цена', total: 40, low: 2, mid: 5, high: 10 };
const debt = { label: 'Неоплата', total: 80, low: 4, mid: 20, high: 30 };
const months: LinePoint[] = [
  { label: 'янв.', value: 10, low: 5, high: 15 },
  { label: 'февр.', value: 20, low: 5, high: 15, isOutside: true },
];

describe('every chart', () => {
  test.each([
    ['range bars', bars([price, debt])],
    ['a range strip', strip([price])],
    ['a tornado', tornado([{ label: 'Дозвон', effect: 0.6 }])],
    ['a line', line(months)],
  ])('%s says its figures in words and in a table, and carries neither style nor script', (_, chart) => {
    const page = draw(chart);
    expect(page.toString()).not.toMatch(/\sstyle=|<script|\son[a-z]+=|NaN|undefined/);
    const picture = page.querySelector('[role=img]')!;
    expect(page.querySelector('figcaption')!.text).toBe(`${text.title}${text.unit}`);
    expect(said(page, picture.getAttribute('aria-labelledby'))).toBe('Числа');
    expect(said(page, picture.getAttribute('aria-describedby'))).toMatch(/^[\p{L}.]+: \p{L}+ [+\d]/u);
    expect(page.querySelector('details summary')!.text).toBe('Числа');
    expect(page.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
    expect(page.querySelectorAll('[role=img] a, [role=img] [tabindex]')).toEqual([]);
  });

  test.each([
    ['range bars', bars([])],
    ['a range strip', strip([])],
    ['a tornado', tornado([])],
    ['a line', line([])],
  ])('%s without data says so and draws nothing', (_, chart) => {
    const page = draw(chart);
    expect(page.text).toContain('Данных нет');
    expect(page.querySelectorAll('svg, table, [role=img]')).toEqual([]);
  });

  test('two on a page hatch by themselves', () => {
    const page = draw(
      <>
        {bars([price])}
        {tornado([{ label: 'Дозвон', effect: -0.6 }])}
      </>,
    );
    const ids = page.querySelectorAll('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const bar of page.querySelectorAll('rect[fill]')) {
      expect(ids).toContain(/^url\(#(.*)\)$/.exec(bar.getAttribute('fill') ?? '')?.[1]);
    }
  });
});

describe('range bars', () => {
  test('are as long as what they stand for', () => {
    const [ofPrice, ofDebt] = rowsOf(draw(bars([price, debt]))).map(barsIn);
    expect(ofPrice).toEqual([
      { x: 0, width: 50 },
      { x: 0, width: 6.25 },
    ]);
    expect(ofDebt).toEqual([
      { x: 0, width: 100 },
      { x: 0, width: 25 },
    ]);
  });

  test('keep the proportions of what they count', () => {
    const total = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(total, total, (a, b) => {
        const page = draw(bars([a, b].map((one) => ({ label: 'а', total: one, low: 0, mid: 0, high: 0 }))));
        const [first, second] = rowsOf(page).map((row) => barsIn(row)[0]?.width ?? 0);
        expect(Math.abs(first! * b - second! * a) / Math.max(a, b)).toBeLessThan(0.011);
      }),
    );
  });

  test('have the range below as a whisker from its low to its high end', () => {
    const [ofDebt] = rowsOf(draw(bars([debt])));
    expect(ofDebt!.querySelectorAll('line').map((end) => [number(end, 'x1'), number(end, 'x2')])).toEqual([
      [5, 37.5],
      [5, 5],
      [37.5, 37.5],
    ]);
  });

  test('are comparable with another chart of the same greatest value', () => {
    expect(rowsOf(draw(bars([debt], 160))).map(barsIn)[0]![0]).toEqual({ x: 0, width: 50 });
  });

  test('say the range, the whole and the middle', () => {
    const page = draw(bars([price]));
    expect(plain(page.querySelector('[role=img]')!.text)).toContain('Цена2–10 из 40');
    expect(plain(page.querySelector('p[hidden]')!.text)).toBe('Цена: всего 40, удержать 5, от и до 2–10.');
  });

  test('draw no whisker where nothing can be kept', () => {
    const [row] = rowsOf(draw(bars([{ label: 'Переезд', total: 51, low: 0, mid: 0, high: 0 }])));
    expect(row!.querySelectorAll('line')).toEqual([]);
    expect(barsIn(row!)).toHaveLength(1);
  });
});

test('a range strip starts at zero and cuts its bar at the middle', () => {
  const [row] = rowsOf(draw(strip([{ label: 'Эффект', low: 20, mid: 50, high: 100 }])));
  expect(barsIn(row!)).toEqual([{ x: 20, width: 80 }]);
  expect(row!.querySelectorAll('.stroke-ink').map((middle) => number(middle, 'x1'))).toEqual([50]);
});

test('a tornado has the strongest first and draws down to the left, hatched, and up to the right, solid', () => {
  const page = draw(
    tornado([
      { label: 'Слабое', effect: 0.5 },
      { label: 'Сильное', effect: -1 },
    ]),
  );
  const [strong, weak] = rowsOf(page);
  expect(page.querySelectorAll('tbody th').map((head) => head.text)).toEqual(['Сильное', 'Слабое']);
  expect(barsIn(strong!)).toEqual([{ x: 0, width: 66.67 }]);
  expect(strong!.querySelector('rect')!.getAttribute('fill')).toMatch(/^url/);
  expect(barsIn(weak!)).toEqual([{ x: 66.67, width: 33.33 }]);
  expect(weak!.querySelector('rect')!.getAttribute('fill')).toBeUndefined();
});

describe('a line', () => {
  test('joins its points straight, or holds each until the next', () => {
    const points = [0, 10].map((value, along) => ({ label: String(along), along, value }));
    const path = (chart: ReactElement) => draw(chart).querySelector('path.stroke-brand')!.getAttribute('d');
    const formatAlong = String;
    expect(path(line(points, { formatAlong }))).toBe('M0,100L100,0');
    expect(path(line(points, { formatAlong, isStepped: true }))).toBe('M0,100L100,100L100,0');
  });

  test('is broken where a month has no figure, which the table shows as a dash', () => {
    const page = draw(line([months[0]!, { label: 'февр.', value: NaN }, { label: 'март', value: 12 }]));
    expect(page.querySelector('path.stroke-brand')!.getAttribute('d')!.match(/M/g)).toHaveLength(2);
    expect(page.querySelectorAll('tbody tr')[1]!.text).toBe('февр.——');
  });

  test('marks a point beyond its limits by shape, by number and by word', () => {
    const page = draw(line(months));
    expect(page.querySelectorAll('[role=img] svg.h-56 circle')).toHaveLength(1);
    expect(page.querySelector('[role=img] svg.h-56 text')!.text).toBe('20');
    expect(page.querySelectorAll('tbody tr')[1]!.text).toContain('20 (за границами)');
  });

  test('has its heights named evenly from bottom to top', () => {
    const page = draw(line([{ label: 'янв.', value: 87 }]));
    const heights = page.querySelectorAll('svg.h-56 > line').map((level) => number(level, 'y1'));
    const steps = heights.slice(1).map((height, index) => Math.round(heights[index]! - height));
    expect([heights[0], heights.at(-1)]).toEqual([100, 0]);
    expect(new Set(steps).size).toBe(1);
  });
});

function draw(chart: ReactElement): HTMLElement {
  return parse(renderToStaticMarkup(chart));
}

function said(page: HTMLElement, id: string | undefined): string | undefined {
  return page.getElementById(id ?? '')?.text;
}

/** The drawings of the rows, without axis and key. */
function rowsOf(page: HTMLElement): HTMLElement[] {
  return page.querySelectorAll('svg.h-6');
}

function barsIn(row: HTMLElement): { x: number; width: number }[] {
  return row.querySelectorAll('rect').map((bar) => ({ x: number(bar, 'x'), width: number(bar, 'width') }));
}

function number(element: HTMLElement, name: string): number {
  return parseFloat(element.getAttribute(name) ?? '');
}

function plain(text: string): string {
  return text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
}
