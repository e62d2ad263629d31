import { describe, expect, it } from 'vitest';
import { readLetter, type LetterContent, type LetterKind } from '#app/mail/letter.ts';
import { locales } from '#app/words/locale.ts';
import { wordsFor } from '#app/words/index.ts';
import { renderLetter } from '#emails/index.ts';
import { greetingName } from '#emails/parts/greeting-name.ts';
import { around, contents, kinds, letterOf } from './samples.ts';

describe('what a stranger typed', () => {
  it('never reaches a subject: subjects are fixed, or hold a reference of ours', async () => {
    const typed = /Мария|Пример|provider|строка|Ещё одно/;
    for (const locale of locales) {
      for (const kind of kinds) {
        const { subject } = await renderLetter(letterOf(kind, locale), around);
        const words = wordsFor(locale).letters[kind];
        if (!('subject' in words)) continue;
        if (typeof words.subject === 'string') expect(subject).toBe(words.subject);
        else expect(subject).toMatch(/[ОАК]-2026-0007/);
        expect(subject).not.toMatch(typed);
      }
    }
  });
});

describe('the subject of a conversation', () => {
  const subjectOf = async (title: string) => {
    const data = { ...contents['thread-answered'], title };
    return (await renderLetter(letterOf('thread-answered', 'ru', data), around)).subject;
  };
  const long = 'Ж'.repeat(300);

  it.each([
    ['Отток после повышения', 'Re: Отток после повышения [К-2026-0007]'],
    ['Re: RE: Ответ: re[2]: Отток', 'Re: Отток [К-2026-0007]'],
    ['Ответственный за отток', 'Re: Ответственный за отток [К-2026-0007]'],
    ['Re-brand: отток', 'Re: Re-brand: отток [К-2026-0007]'],
    ['Re: Отток [К-2026-0007]', 'Re: Отток [К-2026-0007]'],
    ['[К-2026-0007] Re: Отток', 'Re: Отток [К-2026-0007]'],
    ['Отток\r\nBcc: victim@klyuch.example', 'Re: Отток Bcc: victim@klyuch.example [К-2026-0007]'],
    ['Отток\u2028\u202eкотто\u0000', 'Re: Отток котто [К-2026-0007]'],
    ['  много   пробелов ', 'Re: много пробелов [К-2026-0007]'],
    [long, `Re: ${'Ж'.repeat(119)}… [К-2026-0007]`],
    ['😀'.repeat(121), `Re: ${'😀'.repeat(119)}… [К-2026-0007]`],
    ['', 'Re: [К-2026-0007]'],
    ['Re:', 'Re: [К-2026-0007]'],
  ])('%j is answered as %j', async (title, subject) => {
    expect(await subjectOf(title)).toBe(subject);
  });

  it('is the same for all who are in it, so that mail programs keep it together', async () => {
    const inConversation = kinds.filter((kind) => 'references' in contents[kind] && 'title' in contents[kind]);
    expect(inConversation.length).toBeGreaterThan(5);
    for (const kind of inConversation) {
      const { subject } = await renderLetter(letterOf(kind, 'en'), around);
      expect(subject).toBe('Re: Отток после повышения тарифа [К-2026-0007]');
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

describe('what a client wrote, in the letter to ourselves', () => {
  const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>\r\nBcc: victim@klyuch.example';
  const { replyTo } = contents['lead-arrived'];

  it('cannot become markup, in any field', async () => {
    const everywhere = {
      name: hostile,
      company: hostile,
      taxId: hostile,
      region: hostile,
      phone: hostile,
      text: hostile,
    };
    const more = { answers: { participants: hostile }, files: [{ name: hostile, size: 1 }] };
    const data = { ...contents['lead-arrived'], ...everywhere, ...more };
    const { html, text, subject } = await renderLetter(letterOf('lead-arrived', 'ru', data), around);
    expect(html).not.toMatch(/<script|<img|\sonerror=[^&]*>/i);
    expect(html.split('&lt;script&gt;').length).toBeGreaterThan(8);
    expect(text).toContain('<script>alert(1)</script>');
    expect(subject).not.toMatch(/[\r\n<]/);
  });

  it('cannot become markup in a conversation either, whoever reads it', async () => {
    const everywhere = { title: hostile, by: hostile, company: hostile, text: hostile, assignee: hostile };
    const files = [{ name: hostile, size: 1 }];
    for (const kind of kinds.filter((one) => 'references' in contents[one])) {
      const typed = Object.fromEntries(
        Object.entries({ ...everywhere, files }).filter(([key]) => key in contents[kind]),
      );
      const { html, subject } = await renderLetter(
        letterOf(kind, 'ru', { ...contents[kind], ...typed } as LetterContent<LetterKind>),
        around,
      );
      expect(html).not.toMatch(/<script|<img|\sonerror=[^&]*>/i);
      expect(subject).not.toMatch(/[\r\n]/);
    }
  });

  it('keeps its lines, and reads as labels and values without HTML', async () => {
    const { text } = await renderLetter(letterOf('lead-arrived', 'ru'), around);
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'Номер: О-2026-0007',
        'Компания: ООО «Пример-Юг»',
        `Почта: ${replyTo}`,
        'ИНН: 7707083894\u00a0— возможно, с\u00a0опечаткой',
        'Первая строка',
        'вторая строка',
      ]),
    );
  });

  it.each(['a@b.example\r\nBcc: x@y.example', 'a@b.example, c@d.example', '<a@b.example>', 'no address', ''])(
    'is no letter at all where answers would go to %j',
    (address) => {
      const data = { ...contents['lead-more'], replyTo: address };
      expect(() => readLetter({ kind: 'lead-more', recipient: 'team@klyuch.example', locale: 'ru', data })).toThrow();
    },
  );
});
