import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, shadesIn } from '#app/web/dev/contrast.ts';

test.each([
  ['#000', '#ffffff', 21],
  ['#fff', '#fff', 1],
  ['#777777', '#fff', 4.48],
  ['#0a6c74', '#fcfbf8', 5.95],
])('%s on %s', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

test('the shades of a style sheet are those of both schemes; the dark one inherits what it does not say', () => {
  const css = `:root { --ink: #000; --paper: #fff; }
    @media screen and (prefers-color-scheme: dark) { :root { --paper: #111; } }
    @media (forced-colors: active) { :root { --paper: Canvas; } }`;
  expect(shadesIn(css).map(({ scheme, colour, on }) => `${scheme}: ${colour} on ${on}`)).toEqual([
    'light: #000 on #fff',
    'dark: #000 on #111',
  ]);
});

test('every colour of ours is strong enough on every ground it is used on', () => {
  const shades = shadesIn(readFileSync('app/web/parts/base.css', 'utf8'));
  expect(shades.length).toBeGreaterThan(20);
  expect(shades.filter(({ ratio, wanted }) => ratio < wanted)).toEqual([]);
});
