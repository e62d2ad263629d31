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

  it('keeps ordinals, double prepositions and particles in one piece', () => {
    expect(typeset`Кто-то ушёл, какой-нибудь товар`).toBe('Кто-\u2060то ушёл, какой-нибудь товар');
    expect(typeset`Из-за долга, из-под пола`).toBe('Из-\u2060за\u00a0долга, из-\u2060под пола');
    expect(typeset`в 30-й день, к 90-му, из 2-3 сетей, 5-процентный`).toBe(
      'в\u00a030-\u2060й день, к\u00a090-\u2060му, из\u00a02-3\u00a0сетей, 5-процентный',
    );
  });

  it('leaves alone the ends of longer words and what it is filled with', () => {
    expect(shown(typeset`до слова дно на ${'на месте 7 дней'} и ${'тут'}`)).toBe(
      'до_слова дно на_на месте 7 дней и_тут',
    );
  });
});
