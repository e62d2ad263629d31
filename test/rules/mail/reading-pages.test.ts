import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestText } from '#app/mail/reading/body-text.ts';
import { cleanHtml } from '#app/mail/reading/clean-html.ts';
import { linesOfHtml } from '#app/mail/reading/html-lines.ts';
import { textOf } from '#app/mail/reading/line.ts';
import { readMessage } from '#app/mail/reading/read-message.server.ts';
import { mail } from '#test/support/raw-mail.ts';

const page = (html: string) =>
  mail(['From: a@b.example', 'Content-Type: text/html; charset=utf-8'], Buffer.from(html).toString('latin1'));
const textIn = (html: string) => textOf(linesOfHtml(cleanHtml(html)));

describe('HTML in a letter', () => {
  test.each([
    ['a program', '<script>alert(1)</script>Текст', 'Текст'],
    ['a program in an attribute', '<p onclick="alert(1)">Текст</p>', '<p>Текст</p>'],
    ['a link that runs', '<a href="javascript:alert(1)">Текст</a>', '<a rel="nofollow noopener noreferrer">Текст</a>'],
    [
      'a link in disguise',
      '<a href="java&#10;script:alert(1)">Текст</a>',
      '<a rel="nofollow noopener noreferrer">Текст</a>',
    ],
    ['a link to data', '<a href="data:text/html,x">Текст</a>', '<a rel="nofollow noopener noreferrer">Текст</a>'],
    [
      'a link without a scheme',
      '<a href="//spy.example/">Текст</a>',
      '<a rel="nofollow noopener noreferrer">Текст</a>',
    ],
    ['a form', '<form action="https://spy.example"><input name="p">Текст<button>Ок</button></form>', 'ТекстОк'],
    [
      'a style',
      '<style>p{background:url(https://spy.example)}</style><p style="background:url(x)">Текст</p>',
      '<p>Текст</p>',
    ],
    ['a drawing', '<svg><script>alert(1)</script><text>x</text></svg>Текст', 'Текст'],
    ['a frame', '<iframe src="https://spy.example">x</iframe>Текст', 'Текст'],
    ['an image from elsewhere', '<img src="https://spy.example/1.gif">Текст', 'Текст'],
    ['an image in its own text', '<img src="data:image/png;base64,AAAA">Текст', 'Текст'],
    ['a class', '<p class="hidden mail-quoted">Текст</p>', '<p>Текст</p>'],
    [
      'what opens another page',
      '<base href="https://spy.example/"><meta http-equiv="refresh" content="0">Текст',
      'Текст',
    ],
  ])('comes without %s', (_, html, clean) => {
    expect(cleanHtml(html)).toBe(clean);
  });

  test('keeps links, and says where they lead', () => {
    expect(cleanHtml('<a href="https://primer.example/a?b=1&c=2" target="_blank">Смета</a>')).toBe(
      '<a href="https://primer.example/a?b=1&amp;c=2" rel="nofollow noopener noreferrer">Смета</a>',
    );
    expect(textIn('<a href="https://primer.example/a?b=1&amp;c=2">Смета</a>')).toBe(
      'Смета <https://primer.example/a?b=1&c=2>',
    );
    expect(textIn('<a href="https://primer.example/">primer.example</a>')).toBe('primer.example');
  });

  test('is a text where there is no other', async () => {
    const { text } = await readMessage(
      page(
        '<h1>Отток</h1><p>Первый<br>второй&nbsp;&amp; третий.</p><ul><li>раз</li><li>два</li></ul><table><tr><td>а</td><td>б</td></tr></table><pre>x\n  y</pre>',
      ),
    );
    expect(text).toBe('Отток\n\nПервый\nвторой & третий.\n\n- раз\n- два\n\nа\tб\n\nx\n  y');
  });

  test('is not read where a text says the same', async () => {
    const parts = [
      '--b',
      'Content-Type: text/plain',
      '',
      'As text.',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>As HTML.</p>',
      '--b--',
    ];
    expect(
      await readMessage(mail(['Content-Type: multipart/alternative; boundary=b'], parts.join('\r\n'))),
    ).toMatchObject({ text: 'As text.', html: '<p>As HTML.</p>' });
  });

  test('after a text that says something else is read, too', async () => {
    const parts = [
      '--b',
      'Content-Type: text/plain',
      '',
      'Text.',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>Page.</p>',
      '--b--',
    ];
    expect((await readMessage(mail(['Content-Type: multipart/mixed; boundary=b'], parts.join('\r\n')))).text).toBe(
      'Text.\nPage.',
    );
  });

  test('comes out the same when it is cleaned once more, whatever it was', () => {
    const bits = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&lt;',
      '&',
      '/',
      '<a href=',
      '<img src=cid:x ',
      'javascript:',
      '<div',
      '<svg',
      '<script',
      '</script>',
      'onerror=',
      '=',
      'x',
      ' ',
      '<!--',
      '-->',
      '<blockquote>',
      '</p>',
      '<![CDATA[',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (some) => {
        const clean = cleanHtml(some.join(''));
        expect(cleanHtml(clean)).toBe(clean);
        expect(clean).not.toMatch(
          /<(script|svg|style|iframe|form|object)|<[^>]*\son\w+=|<[^>]*(href|src)="(?!https?:|mailto:|cid:)/i,
        );
        linesOfHtml(clean);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a bomb is survived', () => {
  const bombs: Record<string, [Buffer, string]> = {
    'of 20,000 nested blocks': [page(`${'<div>'.repeat(20_000)}Текст`), 'html-unreadable'],
    'of 300,000 nested letters': [page(`${'<b>'.repeat(300_000)}Текст`), 'html-unreadable'],
    'of a million tags that never begin': [page(`Текст${'<'.repeat(1_000_000)}`), 'html-unreadable'],
    'of a page of three million letters': [page(`<p>Текст${' x'.repeat(1_100_000)}</p>`), 'html-cut'],
    'of a text of ten million': [mail(['From: a@b.example'], `Text${'x '.repeat(5_000_000)}`), 'text-cut'],
    'of five thousand parts': [
      mail(['From: a@b.example', 'Content-Type: multipart/mixed; boundary=b'], '--b\r\n\r\nText\r\n'.repeat(5000)),
      'damaged',
    ],
    'of a head without an end': [mail([`From: a@b.example`, `X-A: ${'x'.repeat(2_000_000)}`], 'Text'), 'damaged'],
  };
  test.each(Object.entries(bombs))('%s', async (_, [bytes, trouble]) => {
    const { text, troubles } = await readMessage(bytes);
    expect(troubles).toContain(trouble);
    expect(text.length).toBeLessThanOrEqual(longestText);
    expect(text).toMatch(/Текст|Text|^From/);
  });

  test('of ten thousand recipients: a hundred are kept, and how many there were', async () => {
    const to = Array.from({ length: 10_000 }, (_, index) => `U ${index} <u${index}@primer.example>`).join(',\r\n ');
    const {
      recipients,
      recipientCount,
      to: kept,
      troubles,
    } = await readMessage(mail(['Delivered-To: ask+token@klyuch.example', 'From: a@b.example', `To: ${to}`], 'x'));
    expect([recipients.length, recipients[0], recipientCount, kept.length]).toEqual([
      100,
      'ask+token@klyuch.example',
      10_001,
      100,
    ]);
    expect(troubles).toEqual(['too-many-recipients']);
  });

  test('that is any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await readMessage(Buffer.from(bytes));
      }),
      { numRuns: 100 },
    );
  });
});
