import { describe, expect, it } from 'vitest';
import { setLines } from '#app/web/http/lines.ts';

/** Every character one em wide: a line of ten, twelve or twenty characters. */
const room = { width: 240, height: 100, leading: 1, sizes: [24, 20, 12] } as const;
const set = (text: string) => setLines(text, (part) => [...part].length, room);

describe('a text set in lines', () => {
  it('stays on one line of the largest size where it fits', () => {
    expect(set('Журнал')).toEqual({ size: 24, lines: ['Журнал'] });
  });

  it('breaks at ordinary spaces only', () => {
    expect(set('от\u00a0и\u00a0до 100\u202f000').lines).toEqual(['от\u00a0и\u00a0до', '100\u202f000']);
    expect(set('по-русски, так-то').lines).toEqual(['по-русски,', 'так-то']);
  });

  it('has lines of about one length', () => {
    expect(set('раз два три четыре пя').lines).toEqual(['раз два', 'три', 'четыре пя']);
  });

  it('shrinks before anything is left out', () => {
    expect(set('одиннадцать').size).toBe(20);
    expect(set('пятнадцатьбукв1 семь два три четыре').size).toBe(12);
  });

  it('has four lines at most and says by … that there is more', () => {
    const { size, lines } = set('слово слово слово, '.repeat(9));
    expect(size).toBe(12);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe('слово слово слово…');
    expect(lines.slice(0, 3).join(' ')).not.toContain('…');
  });

  it('cuts a word that no line can hold', () => {
    expect(set('я'.repeat(50)).lines).toEqual([`${'я'.repeat(19)}…`]);
  });

  it('is nothing where there is nothing', () => {
    expect(set('').lines).toEqual([]);
    expect(set('   ').lines).toEqual([]);
  });
});
