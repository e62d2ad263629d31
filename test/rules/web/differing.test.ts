import { expect, test } from 'vitest';
import { differing } from '#app/web/desk/parts/differing.ts';

test('what stands otherwise on record is told with its present value, and only that', () => {
  const now = { name: 'Пример', text: 'Первая\nВторая', place: '' };
  expect(differing(now, { name: 'Другое', text: 'Первая\r\nВторая ', version: '3' })).toEqual([['name', 'Пример']]);
});

test('a field that a form does not send, as an unticked box, differs where something is on record', () => {
  expect(differing({ cancelled: 'on', seats: '' }, {})).toEqual([['cancelled', 'on']]);
});
