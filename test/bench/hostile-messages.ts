const to = 'ask@klyuch.example';

/**
 * Mail that is made to hold a house up: a wave of every kind that is known, none the same as one of another wave; with
 * files of 20 and 50 MB where it `isHeavy`.
 */
export function hostileMessages(wave: string, isHeavy: boolean): Buffer[] {
  let n = 0;
  const message = (headers: string[], body: string) => {
    n += 1;
    const head = [
      `From: "Кто-то" <somebody${n}@network-${wave}-${n}.example>`,
      `To: ${to}`,
      `Message-ID: <${wave}-${n}@hostile.example>`,
      `Subject: ${wave}`,
      'MIME-Version: 1.0',
      ...headers,
    ];
    return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}\r\n`);
  };
  const html = (body: string) => message(['Content-Type: text/html; charset=utf-8'], body);
  const mixed = (parts: string[]) =>
    message(
      ['Content-Type: multipart/mixed; boundary=b'],
      `${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--`,
    );
  const file = (name: string, type: string, content: string) =>
    `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}`;
  const base64 = (bytes: number) => `${'QUJD'.repeat(18)}\r\n`.repeat(Math.ceil(bytes / 54));
  return [
    // HTML that is deep, wide, or never closed.
    html('<div>'.repeat(20_000) + 'глубоко'),
    html('<b>'.repeat(100_000)),
    html('<blockquote>'.repeat(5_000) + 'цитата' + '</blockquote>'.repeat(5_000)),
    html(`<p ${'a="b" '.repeat(100_000)}>`),
    html('<'.repeat(1_000_000)),
    html('<!--'.repeat(200_000)),
    // Text that patterns stumble over.
    message(['Content-Type: text/plain'], '> '.repeat(200_000)),
    message(['Content-Type: text/plain'], `${' '.repeat(500_000)}x`),
    message(['Content-Type: text/plain'], 'On Mon, a wrote\n'.repeat(30_000)),
    message([`DKIM-Signature: v=1; z=${'('.repeat(100_000)}`], 'Подпись'),
    message([`Authentication-Results: mx.klyuch.example; ${'"'.repeat(100_000)}`], 'Проверка'),
    // Recipients, headers and parts by the thousand.
    message(
      [`Cc: ${Array.from({ length: 10_000 }, (_, one) => `victim${one}@elsewhere.example`).join(',\r\n ')}`],
      'Всем',
    ),
    message(
      Array.from({ length: 10_000 }, (_, one) => `X-Header-${one}: ${one}`),
      'Заголовки',
    ),
    message([`References: ${'<a@b.example> '.repeat(20_000)}`], 'Ссылки'),
    mixed(Array.from({ length: 2_000 }, (_, one) => file(`../../${one}.svg`, 'image/svg+xml', 'PHN2Zz4='))),
    mixed([file('page.html', 'text/html', 'PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==')]),
    // Forged tokens, and a header that would be two.
    message(
      [`Delivered-To: ask+${'a'.repeat(26)}@klyuch.example`, 'Reply-To: a@b.example\n\tBcc: c@d.example'],
      'Токен',
    ),
    ...(isHeavy ? [20e6, 50e6].map((size) => mixed([file('a.bin', 'application/octet-stream', base64(size))])) : []),
  ];
}
