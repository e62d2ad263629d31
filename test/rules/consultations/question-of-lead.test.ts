import { expect, test } from 'vitest';
import { questionOf } from '#app/consultations/question-of-lead.ts';

test.each([
  ['a line', 'form', 'Как считать отток?', 'Как считать отток?', 'Как считать отток?'],
  ['several lines', 'form', 'Добрый день!\n\nКак считать?', 'Добрый день!', 'Добрый день!\n\nКак считать?'],
  ['a letter, which begins with its subject', 'mail', 'Нормы\n\nКакую брать?', 'Нормы', 'Какую брать?'],
  ['a letter that says nothing besides', 'mail', 'Какую норму брать?', 'Какую норму брать?', 'Какую норму брать?'],
  ['spaces before it', 'form', '  \n Как\t быть?', 'Как быть?', 'Как\t быть?'],
  ['nothing', 'mail', '', '—', ''],
] as const)('%s', (_what, way, text, subject, said) => {
  expect(questionOf({ text, way }, [])).toEqual({ subject, text: said });
});

test('a long first line is cut between two words', () => {
  const { subject, text } = questionOf({ way: 'form', text: 'отток '.repeat(50) }, []);
  expect(subject).toMatch(/^(отток )+отток…$/);
  expect(subject.length).toBeLessThanOrEqual(120);
  expect(text).toBe('отток '.repeat(50).trim());
});

test('a word that is longer than a title is cut within', () => {
  expect(questionOf({ way: 'form', text: 'а'.repeat(300) }, []).subject).toBe(`${'а'.repeat(119)}…`);
});

test('what the client has added goes along, and what we answered stays where it was', () => {
  const messages = [
    { from: 'client', text: 'И ещё: по филиалам?' },
    { from: 'us', text: 'Посмотрим.' },
  ] as const;
  expect(questionOf({ text: 'Как считать?', way: 'form' }, messages).text).toBe('Как считать?\n\nИ ещё: по филиалам?');
});
