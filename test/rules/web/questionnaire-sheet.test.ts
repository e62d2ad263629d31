import { describe, expect, test } from 'vitest';
import { monthsUntil } from '#app/questionnaires/month.ts';
import { findQuestion, type MonthsQuestion } from '#app/questionnaires/question.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { blockAt, isTable } from '#app/web/questionnaire/block.ts';
import { totalOf } from '#app/web/questionnaire/month-total.ts';
import { placeAfter, type Key } from '#app/web/questionnaire/sheet.ts';

const size = { down: 3, across: 2 };
const key = (name: string, more: Partial<Key> = {}): Key => ({ key: name, shift: false, caret: 'inside', ...more });

describe('keys in a table of months', () => {
  test.each([
    ['Enter goes down', { down: 0, across: 0 }, key('Enter'), { down: 1, across: 0 }],
    ['and on at the top of the next column', { down: 2, across: 0 }, key('Enter'), { down: 0, across: 1 }],
    ['in the last cell it stays', { down: 2, across: 1 }, key('Enter'), { down: 2, across: 1 }],
    ['with Shift it goes back', { down: 0, across: 1 }, key('Enter', { shift: true }), { down: 2, across: 0 }],
    ['an arrow goes down', { down: 0, across: 1 }, key('ArrowDown'), { down: 1, across: 1 }],
    ['but not out of the table', { down: 2, across: 1 }, key('ArrowDown'), { down: 2, across: 1 }],
    [
      'an arrow leaves a cell at its end',
      { down: 1, across: 0 },
      key('ArrowRight', { caret: 'end' }),
      { down: 1, across: 1 },
    ],
    ['and at its beginning', { down: 1, across: 1 }, key('ArrowLeft', { caret: 'both' }), { down: 1, across: 0 }],
    ['within a number it moves the caret', { down: 1, across: 0 }, key('ArrowRight'), undefined],
    ['every other key does what it does', { down: 1, across: 0 }, key('Tab'), undefined],
  ])('%s', (_, from, pressed, to) => {
    expect(placeAfter(from, pressed, size)).toEqual(to);
  });
});

const rows = ['opening', 'connected', 'closing'];
const period = monthsUntil('2026-04', 4);

describe('numbers without names, pasted from a cell on', () => {
  test('run down the months, whether they stood in a column or in a line', () => {
    const wanted = { connected: { '2026-02': '5', '2026-03': '6' } };
    expect(blockAt('5\n6\n', { down: 1, across: 1 }, rows, period)).toEqual(wanted);
    expect(blockAt('5\t6\r\n', { down: 1, across: 1 }, rows, period)).toEqual(wanted);
  });

  test('a block goes in the only way that it fits', () => {
    const wanted = { opening: { '2026-01': '1', '2026-02': '2', '2026-03': '3', '2026-04': '4' } };
    expect(blockAt('1\t2\t3\t4\n5\t\t7\t8', { down: 0, across: 0 }, rows, period)).toEqual({
      ...wanted,
      connected: { '2026-01': '5', '2026-03': '7', '2026-04': '8' },
    });
  });

  test('is put nowhere where it does not fit, or fits in two ways', () => {
    expect(blockAt('1\n2\n3\n4', { down: 1, across: 0 }, rows, period)).toBeUndefined();
    expect(blockAt('1\t2\n3\t4', { down: 0, across: 0 }, rows, period)).toBeUndefined();
  });

  test('one cell is no table: the browser pastes it', () => {
    expect([isTable('10 000'), isTable('10 000\r\n'), isTable('1\t2'), isTable('1\n2')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('what a month comes to', () => {
  const table = (name: string) => findQuestion(questionnaire, name) as MonthsQuestion;
  const movement = { opening: '10 000', connected: '140', returned: '10', disconnected: '150', closing: '10 000' };

  test.each([
    ['adds up', movement, { is: 'gap', gap: 0 }],
    ['or says by how much it does not', { ...movement, closing: '10 004' }, { is: 'gap', gap: 4 }],
    ['counts no returns where none are given', { ...movement, returned: '' }, { is: 'gap', gap: 10 }],
    ['says nothing while it is unfinished', { ...movement, closing: '' }, null],
    ['or cannot be read', { ...movement, closing: 'много' }, null],
  ])('a month of the movement %s', (_, typed, total) => {
    expect(totalOf(table('base.movement'), typed, 'ru')).toEqual(total);
  });

  test('channels are summed, as far as they are given', () => {
    const channels = table('channels.byMonth');
    expect(totalOf(channels, { office: '12', chat: '1 030', statement: '' }, 'ru')).toEqual({ is: 'sum', sum: 1042 });
    expect(totalOf(channels, {}, 'ru')).toBeNull();
  });
});
