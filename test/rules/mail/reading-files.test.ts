import { describe, expect, test } from 'vitest';
import { readMessage } from '#app/mail/reading/read-message.server.ts';
import { readWinmail } from '#app/mail/reading/winmail.ts';
import { encoded, mail } from '#test/support/raw-mail.ts';
import { exe, pdf, png, xlsx } from '#test/support/sample-files.ts';
import { fileAttribute, letterAttribute, properties, u32, winmail } from '#test/support/winmail.ts';

interface File {
  head: string[];
  content: Buffer;
}

function withFiles(...files: File[]): Buffer {
  const parts = files.flatMap(({ head, content }) => [
    '--b',
    ...head,
    'Content-Transfer-Encoding: base64',
    '',
    content.toString('base64'),
  ]);
  return mail(
    ['From: a@b.example', 'Content-Type: multipart/mixed; boundary=b'],
    ['--b', '', 'See the files.', ...parts, '--b--'].join('\r\n'),
  );
}

async function nameAndType(head: string[], content: Buffer): Promise<[string, string]> {
  const { attachments } = await readMessage(withFiles({ head, content }));
  expect(attachments).toHaveLength(1);
  return [attachments[0]!.name, attachments[0]!.type];
}

const named = (name: string, type = 'application/octet-stream') => [
  `Content-Type: ${type}`,
  `Content-Disposition: attachment; filename="${name}"`,
];

describe('a file', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\\\..\\\\windows\\\\system.ini', 'system.ini'],
    ['/absolute/report.txt', 'report.txt'],
    ['a\u0001b\u007f.txt', 'a b.txt'],
    ['.htaccess', 'htaccess'],
    ['CON', '_CON'],
    [`${'x'.repeat(500)}.log`, `${'x'.repeat(116)}.log`],
  ])('sent as %j is kept as %j', async (sent, name) => {
    expect(await nameAndType(named(sent, 'application/x-thing'), Buffer.from([0, 1, 2, 3, 0, 0, 0]))).toEqual([
      name,
      'application/x-thing',
    ]);
  });

  test('is of the type that its bytes tell, whatever it is called', async () => {
    expect(await nameAndType(named('report.exe'), pdf)).toEqual(['report.pdf', 'application/pdf']);
    expect(await nameAndType(named('picture.jpg', 'image/jpeg'), png)).toEqual(['picture.png', 'image/png']);
    expect((await nameAndType(named('table.pdf', 'application/pdf'), xlsx()))[1]).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect((await nameAndType(named('report.pdf', 'application/pdf'), exe))[1]).not.toBe('application/pdf');
  });

  test('of a page or of a drawing stays a file, as it is', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    expect(await nameAndType(named('logo.svg', 'image/svg+xml'), svg)).toEqual(['logo.svg', 'image/svg+xml']);
    expect(
      (await nameAndType(named('page.html', 'text/html'), Buffer.from('<html><script>1</script></html>')))[0],
    ).toBe('page.html');
  });

  test('without a name is called by what it is', async () => {
    expect(await nameAndType(['Content-Type: application/pdf'], pdf)).toEqual(['file.pdf', 'application/pdf']);
    expect(
      await nameAndType(
        ['Content-Type: text/calendar', 'Content-Disposition: attachment'],
        Buffer.from('BEGIN:VCALENDAR'),
      ),
    ).toEqual(['invite.ics', 'text/calendar']);
  });

  test('that is a letter is called by its subject', async () => {
    const letter = mail(['Subject: =?utf-8?B?0J7RgtGC0L7Qug==?=', 'From: c@d.example'], 'Text');
    expect(await nameAndType(['Content-Type: message/rfc822'], letter)).toEqual(['Отток.eml', 'message/rfc822']);
  });

  test('is told apart from a picture of the text', async () => {
    const html = '<p>См. <img src="cid:one@x"><img src="https://spy.example/1.png"></p>';
    const body = ['--b', 'Content-Type: text/html; charset=utf-8', '', Buffer.from(html).toString('latin1')];
    const picture = (id: string) => [
      '--b',
      'Content-Type: image/png',
      `Content-ID: <${id}>`,
      'Content-Transfer-Encoding: base64',
      '',
      png.toString('base64'),
    ];
    const message = await readMessage(
      mail(
        ['Content-Type: multipart/related; boundary=b'],
        [...body, ...picture('one@x'), ...picture('two@x'), '--b--'].join('\r\n'),
      ),
    );
    expect(message.attachments.map(({ cid, isInline }) => [cid, isInline])).toEqual([
      ['one@x', true],
      ['two@x', false],
    ]);
    expect(message.html).toBe('<p>См. <img src="cid:one@x" /></p>');
  });

  test('is one of two hundred at most, and that there were more is told', async () => {
    const files = Array.from({ length: 250 }, (_, index) => ({
      head: named(`${index}.txt`),
      content: Buffer.from('x'),
    }));
    const { attachments, troubles } = await readMessage(withFiles(...files));
    expect([attachments.length, attachments.at(-1)?.name, troubles]).toEqual([
      200,
      '199.txt',
      ['too-many-attachments'],
    ]);
  });

  test('that is a text sent after the letter is none of its text', async () => {
    const file = [
      '--b',
      'Content-Type: text/plain; name="log.txt"',
      'Content-Disposition: inline; filename="log.txt"',
      '',
      'line',
    ];
    const { text, attachments } = await readMessage(
      mail(['Content-Type: multipart/mixed; boundary=b'], ['--b', '', 'See the log.', ...file, '--b--'].join('\r\n')),
    );
    expect([text, attachments.map(({ name }) => name)]).toEqual(['See the log.', ['log.txt']]);
  });
});

describe('winmail.dat of Outlook', () => {
  const rendering = fileAttribute(0x00069002, Buffer.alloc(14));
  const sample = winmail(
    letterAttribute(0x00069007, Buffer.concat([u32(1251), u32(0)])),
    letterAttribute(0x0002800c, encoded('Здравствуйте!\0', 'windows-1251')),
    rendering,
    fileAttribute(0x00018010, encoded('OTCHET~1.PDF\0', 'windows-1251')),
    fileAttribute(0x0006800f, pdf),
    fileAttribute(
      0x00069005,
      properties([
        [0x3707, 'Отчёт за март.pdf'],
        [0x370b, 7],
        [0x3712, 'pic@x'],
      ]),
    ),
    rendering,
    fileAttribute(0x00018010, encoded('прайс.txt\0', 'windows-1251')),
    fileAttribute(0x0006800f, Buffer.from('price')),
  );
  const part = (content: Buffer) => ({ head: named('winmail.dat', 'application/ms-tnef'), content });

  test('gives its files, with their long names', async () => {
    const { text, attachments, troubles } = await readMessage(withFiles(part(sample)));
    expect(text).toBe('See the files.');
    expect(attachments.map(({ name, type, cid }) => [name, type, cid])).toEqual([
      ['Отчёт за март.pdf', 'application/pdf', 'pic@x'],
      ['прайс.txt', 'text/plain', null],
    ]);
    expect(attachments[0]?.content.equals(pdf)).toBe(true);
    expect(troubles).toEqual([]);
  });

  test('gives its text where there is no other', async () => {
    const head = ['Content-Type: application/ms-tnef; name=winmail.dat', 'Content-Transfer-Encoding: base64'];
    expect((await readMessage(mail(head, sample.toString('base64')))).text).toBe('Здравствуйте!');
    const html = winmail(
      letterAttribute(0x00069003, properties([[0x1013, Buffer.from('<p onclick="x()">Привет</p>')]])),
    );
    expect(await readMessage(mail(head, html.toString('base64')))).toMatchObject({
      text: 'Привет',
      html: '<p>Привет</p>',
    });
  });

  // [MS-OXRTFCP] 4.1.1, and some uncompressed.
  const packed = Buffer.from(
    '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
    'hex',
  );
  const plain = (rtf: string) =>
    Buffer.concat([u32(0), u32(rtf.length), Buffer.from('MELA'), u32(0), Buffer.from(rtf, 'latin1')]);
  const richText = (bytes: Buffer) =>
    readWinmail(winmail(letterAttribute(0x00069003, properties([[0x1009, bytes]])))).text;

  test('gives its text where it is rich text alone', () => {
    expect(richText(packed)).toBe('hello world');
    const cyrillic = String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Arial;}}\pard \'ce\'f2\'f2\'ee\'ea\par\u1042?\u1086?\u1090?{\*\generator X;}\tab 5 \{%\}}`;
    expect(richText(plain(cyrillic))).toBe('Отток\nВот\t5 {%}');
    const page = String.raw`{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Hello\htmlrtf\par}\htmlrtf0 }`;
    expect(richText(plain(page))).toBe('Hello');
  });

  test('gives the files of a letter within it', () => {
    const inner = winmail(
      letterAttribute(0x0002800c, Buffer.from('Inner\0')),
      rendering,
      fileAttribute(0x0006800f, Buffer.from('deep')),
    );
    const outer = winmail(
      rendering,
      fileAttribute(
        0x00069005,
        properties([
          [0x3001, 'Letter'],
          [0x3701, Buffer.concat([Buffer.alloc(16), inner])],
        ]),
      ),
    );
    expect(readWinmail(outer).files.map(({ name, content }) => [name, content.toString()])).toEqual([
      ['Letter.txt', 'Inner'],
      [null, 'deep'],
    ]);
  });

  test('that is damaged stays a file of its own, wherever it was cut and whatever was changed in it', async () => {
    const lengths = Array.from({ length: 30 }, (_, index) => Math.floor((index * sample.length) / 30));
    for (const length of lengths) {
      const changed = Buffer.from(sample);
      changed.fill(0xff, length, length + 8);
      for (const content of [sample.subarray(0, length), changed]) {
        const { text, attachments, troubles } = await readMessage(withFiles(part(content)));
        expect(text).toBe('See the files.');
        if (troubles.includes('winmail-unreadable'))
          expect(attachments.map(({ name }) => name)).toContain('winmail.dat');
      }
    }
    const { attachments, troubles } = await readMessage(withFiles(part(sample.subarray(0, 12))));
    expect([attachments.map(({ name }) => name), troubles]).toEqual([['winmail.dat'], ['winmail-unreadable']]);
  });
});
