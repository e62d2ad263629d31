import { describe, expect, it } from 'vitest';
import { locales } from '#app/words/locale.ts';
import { wordsFor } from '#app/words/index.ts';
import { renderLetter } from '#emails/index.ts';
import { greetingName } from '#emails/parts/greeting-name.ts';
import { around, contents, kinds, letterOf } from './samples.ts';

describe('what a stranger typed', () => {
  it('never reaches a subject: subjects are fixed', async () => {
    for (const locale of locales) {
      for (const kind of kinds) {
        const { subject } = await renderLetter(letterOf(kind, locale), around);
        expect(subject).toBe(wordsFor(locale).letters[kind].subject);
      }
    }
  });
});

describe('the name in a welcome', () => {
  it.each([
    ['Мария Ивановна', 'Мария Ивановна'],
    ["Jean-Luc O'Neill", "Jean-Luc O'Neill"],
    ['  Пётр  ', 'Пётр'],
    ['<b>Иван</b>', null],
    ['<b>', '<b>'],
    ['a'.repeat(60), 'a'.repeat(60)],
    ['a'.repeat(61), null],
    ['Зайдите на casino.example', null],
    ['http casino', null],
    ['www casino', null],
    ['me@casino', null],
    ['casino．example', null],
    ['t：me', null],
    ['Иван\nBcc: x', null],
    ['Иван\u202eнави', null],
    ['', null],
    ['   ', null],
    [null, null],
  ])('%j greets as %j', (typed, name) => {
    expect(greetingName(typed)).toBe(name);
  });

  it('greets by name, or simply greets', async () => {
    const greet = async (name: string | null) =>
      (await renderLetter(letterOf('welcome', 'ru', { ...contents.welcome, name }), around)).text;
    expect(await greet('Мария')).toContain('Здравствуйте, Мария!');
    expect(await greet('priz.example')).toContain('Здравствуйте!');
    expect(await greet(null)).toContain('Здравствуйте!');
  });

  it('cannot become markup', async () => {
    const { html, text } = await renderLetter(letterOf('welcome', 'en', { ...contents.welcome, name: '<b>' }), around);
    expect(html).toContain('Hello, &lt;b&gt;!');
    expect(html).not.toContain('<b>');
    expect(text).toContain('Hello, <b>!');
  });
});
