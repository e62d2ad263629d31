import { expect, test } from 'vitest';
import { saidIn } from '#app/consultations/message.ts';
import { ownWords } from '#app/consultations/own-words.ts';
import { foldQuotes } from '#app/mail/reading/fold-quotes.ts';
import { linesOfText } from '#app/mail/reading/line.ts';

const asked = 'Здравствуйте!\nКакую норму брать\nдля переездов? И что\nписать в отчёте?';
const leaves = (...lines: string[]) =>
  saidIn({ body: ownWords(foldQuotes(linesOfText(lines.join('\n'))).apart, asked) });

test.each<[string, string[], string]>([
  ['an answer above', ['Возьмите 0,12 %.', '', '> Право: аудит', '> Какую норму брать'], 'Возьмите 0,12 %.'],
  ['an answer below', ['> Право: аудит', '> Какую норму брать', '', 'Возьмите 0,12 %.'], 'Возьмите 0,12 %.'],
  [
    'answers between, with what each of them answers',
    ['> Право: аудит', '> Какую норму брать', 'Возьмите 0,12 %.', '> И что писать в отчёте?', 'То же.', '> ask+abc@x'],
    '> Какую норму брать\n\nВозьмите 0,12 %.\n\n> И что писать в отчёте?\n\nТо же.',
  ],
  [
    'a word above and an answer between',
    ['Добрый день!', '> Право: аудит', '> Срок: завтра', 'Возьмите 0,12 %.', '> Заметка для коллег'],
    'Добрый день!\n\nВозьмите 0,12 %.',
  ],
  ['nothing where all is quoted', ['> Право: аудит', '> Какую норму брать'], ''],
  [
    'no part of a word of theirs',
    ['Да.', '> норм', '> Какую норму брать', 'Нет.'],
    'Да.\n\n> Какую норму брать\n\nНет.',
  ],
])('of an answer to our letter leaves %s', (_, lines, expected) => {
  expect(leaves(...lines)).toBe(expected);
});

test('nothing of what was written is lost to us', () => {
  const body = ownWords(foldQuotes(linesOfText('Да.\n> Право: аудит\n> Здравствуйте!\nНет.')).apart, asked);
  expect(body).toEqual([
    { is: 'said', text: 'Да.' },
    { is: 'quoted', text: '> Право: аудит' },
    { is: 'said', text: '> Здравствуйте!' },
    { is: 'said', text: 'Нет.' },
  ]);
});
