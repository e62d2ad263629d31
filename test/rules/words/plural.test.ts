import { describe, expect, it } from 'vitest';
import { plural } from '#app/words/plural.ts';

const hours = { one: 'час', few: 'часа', many: 'часов', other: 'часа' };

describe('a number with its noun', () => {
  it.each([
    [0, '0 часов'],
    [1, '1 час'],
    [2, '2 часа'],
    [4, '4 часа'],
    [5, '5 часов'],
    [11, '11 часов'],
    [12, '12 часов'],
    [21, '21 час'],
    [22, '22 часа'],
    [48, '48 часов'],
    [111, '111 часов'],
    [1.5, '1,5 часа'],
  ])('%d agrees in Russian: %s', (count, said) => {
    expect(plural('ru', count, hours)).toBe(said.replace(' ', '\u00a0'));
  });

  it('groups thousands without letting them part', () => {
    expect(plural('ru', 12_000, hours)).toBe('12\u00a0000\u00a0часов');
  });

  it.each([
    [1, '1 hour'],
    [2, '2 hours'],
    [21, '21 hours'],
    [1.5, '1.5 hours'],
  ])('%d agrees in English: %s', (count, said) => {
    expect(plural('en', count, { one: 'hour', other: 'hours' })).toBe(said.replace(' ', '\u00a0'));
  });
});
