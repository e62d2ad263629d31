import { describe, expect, it } from 'vitest';
import { typeset } from '#app/words/ru/typeset.ts';

const shown = (text: string) => text.replaceAll('\u00a0', '_');

describe('Russian text', () => {
  it('keeps short words with the word after them', () => {
    expect(shown(typeset`Журнал и в почте, и не на бумаге`)).toBe('Журнал и_в_почте, и_не_на_бумаге');
  });

  it('keeps numbers with their units and dashes with the word before', () => {
    expect(shown(typeset`Через 7 дней — ч. 1 ст. 18, № 179, 30 %`)).toBe('Через 7_дней_— ч._1_ст._18, №_179, 30_%');
  });

  it('leaves alone the ends of longer words and what it is filled with', () => {
    expect(shown(typeset`до слова дно на ${'на месте 7 дней'} и ${'тут'}`)).toBe(
      'до_слова дно на_на месте 7 дней и_тут',
    );
  });
});
