import { expect, test } from 'vitest';
import { formatChange, formatCount, formatMoney, formatShare } from '#app/words/number.ts';

/** Non-breaking spaces as «~», the word joiner, which keeps a range in one piece, as «|». */
const seen = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u2060', '|');

test.each([
  [0, '0', '0'],
  [7, '7', '7'],
  [1038, '1~038', '1,038'],
  [12345, '12~345', '12,345'],
  [1234567.8, '1~234~568', '1,234,568'],
  [-5, '−5', '−5'],
  [-0.2, '0', '0'],
  [-0, '0', '0'],
  [NaN, '—', '—'],
  [Infinity, '—', '—'],
])('a count of %s', (count, ru, en) => {
  expect([seen(formatCount('ru', count)), seen(formatCount('en', count))]).toEqual([ru, en]);
});

test.each([
  [2.5, '2,5', '2.5'],
  [2, '2', '2'],
  [2.25, '2,3', '2.3'],
])('a count of %s with a digit after the point', (count, ru, en) => {
  expect([formatCount('ru', count, 1), formatCount('en', count, 1)]).toEqual([ru, en]);
});

test.each<[[number, number], string, string]>([
  [[9, 27], '9–|27', '9–|27'],
  [[27, 9], '9–|27', '9–|27'],
  [[9000, 12000], '9~000–|12~000', '9,000–|12,000'],
  [[3.1, 2.9], '3', '3'],
  [[-5, 3], '−5…|3', '−5 to 3'],
  [[-5, -3], '−5…|−3', '−5 to −3'],
  [[3, NaN], '—', '—'],
])('a range of counts %s', (range, ru, en) => {
  expect([seen(formatCount('ru', range)), seen(formatCount('en', range))]).toEqual([ru, en]);
});

test.each<[[number, number], string]>([
  [[2.5, 8], '2,5–|8,0'],
  [[0, 2.6], '0,0–|2,6'],
  [[0.9, 3], '0,9–|3,0'],
  [[-0.04, 0.5], '0,0–|0,5'],
  [[2.97, 3.02], '3'],
  [[3, 8], '3–|8'],
  [[195, 360], '195–|360'],
])('a range of counts %s has as many digits after the point at both ends', (range, said) => {
  expect(seen(formatCount('ru', range, 1))).toBe(said);
});

test.each<[number | [number, number], string, string]>([
  [12345, '12~345~₽', '12,345~₽'],
  [0, '0~₽', '0~₽'],
  [450.5, '451~₽', '451~₽'],
  [-1500, '−1~500~₽', '−1,500~₽'],
  [[12000, 15000], '12~000–|15~000~₽', '12,000–|15,000~₽'],
  [[-500, 1500], '−500…|1~500~₽', '−500~₽ to 1,500~₽'],
  [NaN, '—', '—'],
])('roubles %s', (roubles, ru, en) => {
  expect([seen(formatMoney('ru', roubles)), seen(formatMoney('en', roubles))]).toEqual([ru, en]);
});

test.each<[number | [number, number], string, string]>([
  [0.018, '1,8~%', '1.8%'],
  [0.29, '29~%', '29%'],
  [1, '100~%', '100%'],
  [0, '0~%', '0%'],
  [-0.05, '−5~%', '−5%'],
  [[0.06, 0.09], '6–|9~%', '6–|9%'],
  [[0.006, 0.0125], '0,6–|1,3~%', '0.6–|1.3%'],
  [[0.05, 0.075], '5,0–|7,5~%', '5.0–|7.5%'],
])('a share of %s', (share, ru, en) => {
  expect([seen(formatShare('ru', share)), seen(formatShare('en', share))]).toEqual([ru, en]);
});

test.each([
  [5, '+5'],
  [-6, '−6'],
  [0, '0'],
  [0.2, '0'],
  [-0.2, '0'],
  [NaN, '—'],
])('a change of %s has its sign', (change, said) => {
  expect(formatChange('ru', change)).toBe(said);
});

test('a change of a part of one', () => expect(formatChange('en', 0.625, 2)).toBe('+0.63'));
