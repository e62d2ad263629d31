import { describe, expect, test } from 'vitest';
import { cleanHtml } from '#app/mail/reading/clean-html.ts';
import { foldQuotes } from '#app/mail/reading/fold-quotes.ts';
import { linesOfHtml } from '#app/mail/reading/html-lines.ts';
import type { BodyPart } from '#app/mail/reading/incoming-message.ts';
import { linesOfText, textOf, type Line } from '#app/mail/reading/line.ts';
import { isReplyMarker } from '#app/mail/reading/reply-marker.ts';
import { replyMarkerLine, replyMarkers } from '#app/words/reply-marker.ts';
import { pages, texts, type Layout } from './quote-layouts.ts';

const linesOf = ({ text, html }: Layout) => (text === undefined ? linesOfHtml(cleanHtml(html!)) : linesOfText(text));
const only = (body: BodyPart[], is: BodyPart['is']) =>
  body
    .flatMap((part) => (part.is === is ? part.text : []))
    .join('\n')
    .trim();

/** Nothing may be lost, whatever is folded. */
function folded(lines: Line[]): BodyPart[] {
  const { body } = foldQuotes(lines);
  expect(body.map(({ text }) => text).join('\n')).toBe(textOf(lines));
  return body;
}

test('there are layouts enough', () => expect(texts.length + pages.length).toBeGreaterThanOrEqual(40));

describe.each([...texts, ...pages])('an answer of $program', (layout) => {
  test(layout.html === undefined ? 'as text' : 'as HTML', () => {
    const lines = linesOf(layout);
    const body = folded(lines);
    if (layout.said === 'all') return void expect(body).toEqual([{ is: 'said', text: textOf(lines) }]);
    expect(only(body, 'said')).toMatch(/^(Ответ|Answer)\.$/);
    expect(only(body, 'quoted')).toMatch(/Вопрос|Question/);
    expect(only(body, 'signature')).toBe(layout.signature ?? '');
  });
});

describe('what is said', () => {
  const shown = (...lines: string[]) => only(folded(linesOfText(lines.join('\n'))), 'said');

  test.each([
    ['a question that looks like a head', 'Что писать в поле «От: кого»?'],
    ['dates', 'Смотрели данные:\n11.03.2024, 10:15 отключили 15 абонентов.\nЭто много?'],
    ['a list with a colon', 'В марте 2024 мы увидели:\n- рост оттока\n- падение ARPU'],
    ['somebody’s words told again', 'Директор пишет: отток вырос.\nПочему?'],
    ['our own line told of', 'В письме написано «Ответьте над этой чертой», а где черта?'],
    ['a comparison', 'Отток:\n- март > апреля\n- май < июня'],
    ['a date with a colon, and more', 'На 11.03.2024 было:\n1200 абонентов'],
    ['what somebody wrote on a day', 'Вот в чём дело.\n11.03.2024 директор написал:\nотток вырос.\nПочему?'],
    ['what came from somebody on a day', 'Так было.\n11.03.2024 от абонентов получили:\n15 заявлений'],
    [
      'what somebody has told, and by what address',
      'Здравствуйте!\n11.03.2024 нам написал инспектор (inspektor@primer.example):\nПросим представить методику.\nКак нам ответить?',
    ],
    ['what we have written, told again', 'Добрый день!\nВы писали:\nнорма оттока пять процентов.\nА почему не семь?'],
    [
      'whom a request is from and to',
      'Добрый день!\nОт: отдела кадров поступил запрос\nКому: вам\nДата: завтра\nПодскажите, как заполнить?',
    ],
    ['what is told under a line', 'Добрый день!\n-----\nКому: директору\nТема: отток\nКак ответить?'],
    ['what is quoted below a greeting', 'Добрый день, Иван Петрович!\n\n> Наш приказ гласит так.\n> Верен ли он?'],
    ['a holiday', 'С уважением к вашей работе, но отчёт неполон. Почему в нём нет марта?'],
    [
      'a parting in the middle',
      `Всего доброго!\n${'Длинная строка о том, что было в марте, и почему всё это так важно для нас.\n'.repeat(20)}`,
    ],
  ])('%s is shown', (_, text) => {
    expect(shown(text)).toBe(text.trim());
  });

  test('answers between what is quoted show all of it', () => {
    const text = '> Первый вопрос?\n\nОтвет.\n\n> Второй вопрос?\n\nВторой ответ.';
    expect(shown(text)).toBe(text);
  });

  test('is what is quoted, where there is nothing else', () => {
    expect(shown('> Вопрос?', '> Иван')).toBe('> Вопрос?\n> Иван');
    expect(shown('От: Иван', 'Отправлено: вчера', 'Кому: Ольга', 'Тема: Отток', '', 'Вопрос?')).toContain('Вопрос?');
  });

  test('is the signature above what is quoted, where there is nothing else', () => {
    const body = folded(linesOfText('С уважением,\nОльга\n\n> Вопрос?'));
    expect(only(body, 'said')).toBe('С уважением,\nОльга');
    expect(only(body, 'quoted')).toBe('> Вопрос?');
  });

  test.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nОт: Иван <ivan@primer.example>\nDate: пн, 11 мар. 2024 г.\nSubject: Отток\nTo: Ольга\n\nВопрос?',
    ],
    ['Yandex', '-------- Пересылаемое сообщение --------\n11.03.2024, 10:15, "Иван" <ivan@primer.example>:\n\nВопрос?'],
    [
      'Thunderbird',
      '-------- Перенаправленное сообщение --------\nТема: Отток\nДата: 11 марта\nОт: Иван\nКому: Ольга\n\nВопрос?',
    ],
    ['Apple', 'Начало переадресованного сообщения:\n\nОт: Иван\nТема: Отток\nДата: 11 марта\nКому: Ольга\n\nВопрос?'],
  ])('is also what is passed on, by %s', (_, forwarded) => {
    expect(shown('Посмотрите, пожалуйста.', '', forwarded)).toContain('Вопрос?');
  });

  test.each([
    '<p>Здравствуйте!</p><blockquote><p>Наш приказ гласит так.</p></blockquote>',
    '<p>Ответ.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>А под чертой вопрос: какую норму брать?</p></div>',
  ])('is all of %s', (html) => {
    const lines = linesOfHtml(cleanHtml(html));
    expect(folded(lines)).toEqual([{ is: 'said', text: textOf(lines) }]);
  });

  test.each(['Добрый день! Да.', 'Привет, согласны', 'Здравствуйте.\nНет.'])(
    'is %j, and not what it answers',
    (answer) => {
      expect(only(folded(linesOfText(`${answer}\n\n> Вопрос?`)), 'said')).toBe(answer);
    },
  );

  test('is what Gmail passes on where it puts quotes', () => {
    const html =
      '<div>Посмотрите.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>От: Иван</div>Вопрос?</div>';
    expect(only(folded(linesOfHtml(cleanHtml(html))), 'said')).toContain('Вопрос?');
  });
});

describe('a signature', () => {
  test.each([
    ['-- \nОльга Примерова\nПровайдер'],
    ['С уважением,\nОльга Примерова\n+7 900 000-00-00'],
    ['С наилучшими пожеланиями, Ольга'],
    ['Best regards,\nOlga'],
    ['Kind regards\nOlga Primerova'],
    ['Отправлено из мобильной Почты Mail.ru'],
    ['Отправлено из Яндекс Почты для мобильных'],
    ['--\nОтправлено из Mail.ru для Android'],
    ['Отправлено с iPad'],
    ['Sent from Outlook for Android'],
    ['Get Outlook for iOS<https://outlook.example>'],
    ['Без вирусов. www.antivirus.example'],
  ])('is folded: %j', (signature) => {
    const body = folded(linesOfText(`Ответ.\n\n${signature}`));
    expect([only(body, 'said'), only(body, 'signature')]).toEqual(['Ответ.', signature]);
  });

  test.each([
    'Первый вопрос: какую норму брать?\n—\nВторой вопрос: можно ли перенести срок?\nТретий вопрос: кто подписывает?',
    'Первый вопрос?\n__\nВторой вопрос? Ответьте на оба.',
    `Вот данные.\n—\n${'Абоненты ушли к соседнему провайдеру\n'.repeat(20)}`,
    'Hello,\nSent with the letter are three tables.\nPlease check column B in each of them.',
    'Hello!\nRegards the second document: we cannot find table 4.\nPlease send it.',
    'Ответ.\nС уважением относимся к вашей работе.\nОднако отчёт неполон.',
    'Ответ.\nSent from my iPhone\nКогда будет отчёт?',
  ])('is none in %j', (text) => {
    expect(only(folded(linesOfText(text)), 'said')).toBe(text.trim());
  });

  test('that begins as the standard wants is one, however long', () => {
    const signature = `-- \n${'Тариф для всех, кто спросит?\n'.repeat(20)}`;
    expect(only(folded(linesOfText(`Ответ.\n${signature}`)), 'said')).toBe('Ответ.');
  });

  test.each([
    '—\nОльга',
    '__\nОльга\n+7 900 000-00-00',
    'С уважением\nОльга',
    'С уважением, директор Ольга Примерова',
    'Regards Olga',
    'Всего доброго!',
  ])('is still one, short: %j', (signature) => {
    expect(only(folded(linesOfText(`Ответ.\n\n${signature}`)), 'signature')).toBe(signature);
  });

  test('is none where a postscript follows', () => {
    const text = 'Ответ.\n\nС уважением,\nОльга\n\nP.S. А как быть с апрелем?';
    expect(only(folded(linesOfText(text)), 'said')).toBe(text);
  });
});

describe('our own line', () => {
  test.each(['ru', 'en'] as const)('in %s is found however a program has dressed it up', (locale) => {
    const words = replyMarkers[locale];
    for (const line of [
      replyMarkerLine(locale),
      `> ${words}`,
      `*${words}*`,
      ` ${words.replaceAll(' ', '\u00a0')} `,
      `| --- ${words} ---`,
    ]) {
      expect(isReplyMarker(line), line).toBe(true);
    }
  });
});

test('a letter of a hundred thousand lines, half of them quoted in turns, is folded', () => {
  const text = Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? '> вопрос' : 'ответ:')).join('\n');
  expect(folded(linesOfText(text))).toHaveLength(1);
});
