import { afterAll, describe, expect, test } from 'vitest';
import { readMessage } from '#app/mail/reading/read-message.server.ts';
import {
  base64,
  charsets,
  cutInto,
  encoded,
  folded,
  mail,
  percent,
  quotedPrintable,
  raw,
  wordB,
  wordQ,
  type Charset,
} from '#test/support/raw-mail.ts';

const said = 'Здравствуйте! Как считать отток абонентов за квартал, если база растёт? Ждём ответа. Ольга.';
const subject = 'Вопрос: отток абонентов за март';
const name = 'Ольга Примерова';
const fileName = 'Отчёт за март.txt';

/** Every case below is counted: there are to be three hundred, and each reads as it was written. */
let count = 0;
afterAll(() => expect(count).toBeGreaterThanOrEqual(300));

const transfers: Record<string, (bytes: Buffer) => string> = {
  '8bit': (bytes) => bytes.toString('latin1'),
  'quoted-printable': (bytes) => folded(quotedPrintable(bytes)),
  base64,
};
const others = (charset: Charset) => charsets.filter((one) => one !== charset);

describe.each(charsets)('what is written in %s', (charset) => {
  const labels = [charset, '', 'x-unknown', 'us-ascii', 'iso-8859-1', ...others(charset)];
  const about = (label: string) => (label === '' ? '' : `; charset="${label}"`);

  test('is read as a text in any transfer encoding, whatever its label says', async () => {
    for (const [transfer, write] of Object.entries(transfers)) {
      for (const label of labels) {
        const head = [`Content-Type: text/plain${about(label)}`, `Content-Transfer-Encoding: ${transfer}`];
        const read = await readMessage(mail(head, write(encoded(said, charset))));
        expect(read.text, `${transfer}, labelled ${label}`).toBe(said);
        count += 1;
      }
    }
  });

  test('is read as HTML, whether the part is labelled, or the page, or neither', async () => {
    const page = (meta: string) => encoded(`<html><head>${meta}</head><body><p>${said}</p></body></html>`, charset);
    for (const [transfer, write] of Object.entries(transfers)) {
      for (const [label, meta] of [
        [charset, ''],
        ['', `<meta charset="${charset}">`],
        ['', ''],
        ['iso-8859-1', ''],
      ]) {
        const head = [`Content-Type: text/html${about(label ?? '')}`, `Content-Transfer-Encoding: ${transfer}`];
        const read = await readMessage(mail(head, write(page(meta ?? ''))));
        expect(read.text, `${transfer}, labelled ${label} ${meta}`).toBe(said);
        expect(read.html).toContain(`<p>${said}</p>`);
        count += 1;
      }
    }
  });

  const body = [`Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: 8bit'];
  const ways = (text: string): Record<string, string> => ({
    'one word of base64': wordB(encoded(text, charset), charset),
    'one word of quoted-printable': wordQ(encoded(text, charset), charset),
    'words cut within a letter': cutInto(encoded(text, charset), 7)
      .map((one) => wordB(one, charset))
      .join('\r\n '),
    'words cut within a letter, in Q': cutInto(encoded(text, charset), 9)
      .map((one) => wordQ(one, charset))
      .join('\r\n\t'),
    'raw bytes': raw(text, charset),
    ...Object.fromEntries(
      others(charset).map((wrong) => [`a word labelled ${wrong}`, wordB(encoded(text, charset), wrong)]),
    ),
    ...Object.fromEntries(
      ['x-unknown', 'iso-8859-1'].map((wrong) => [`a word labelled ${wrong}`, wordQ(encoded(text, charset), wrong)]),
    ),
  });

  test('is read in a subject', async () => {
    for (const [way, written] of Object.entries(ways(subject))) {
      const beside = await readMessage(mail([`Subject: ${written}`, ...body], raw(said, charset)));
      const alone = await readMessage(mail([`Subject: ${written}`], ''));
      expect([beside.subject, alone.subject], way).toEqual([subject, subject]);
      count += 2;
    }
  });

  test('is read in the name of a sender', async () => {
    for (const [way, written] of Object.entries(ways(name))) {
      const read = await readMessage(mail([`From: ${written} <Olga@primer.example>`, ...body], raw(said, charset)));
      expect(read.from, way).toEqual({ address: 'olga@primer.example', name });
      count += 1;
    }
  });

  const pieces = cutInto(encoded(fileName, charset), 5);
  const names: Record<string, string> = {
    'RFC 2231': `Content-Disposition: attachment; filename*=${charset}''${percent(encoded(fileName, charset))}`,
    'RFC 2231 with a wrong label': `Content-Disposition: attachment; filename*=iso-8859-1''${percent(encoded(fileName, charset))}`,
    'RFC 2231 without a label': `Content-Disposition: attachment; filename*=''${percent(encoded(fileName, charset))}`,
    'RFC 2231 cut within a letter': [
      'Content-Disposition: attachment',
      ...pieces.map((one, index) => `\r\n filename*${index}*=${index === 0 ? `${charset}''` : ''}${percent(one)}`),
    ].join(';'),
    'an encoded word': `Content-Disposition: attachment; filename="${wordB(encoded(fileName, charset), charset)}"`,
    'encoded words in a continued parameter': [
      'Content-Disposition: attachment',
      ...pieces.map((one, index) => `\r\n filename*${index}="${wordQ(one, charset)}"`),
    ].join(';'),
    'a name of the type': `Content-Type: text/plain; name="${wordQ(encoded(fileName, charset), charset)}"\r\nContent-Disposition: attachment`,
    'raw bytes': `Content-Disposition: attachment; filename="${raw(fileName, charset)}"`,
    'raw bytes without quotes': `Content-Disposition: attachment; filename=${raw(fileName, charset)}`,
    'question marks, and the name of the type': `Content-Type: text/plain; name="${wordB(encoded(fileName, charset), charset)}"\r\nContent-Disposition: attachment; filename="????? ?? ????.txt"`,
  };

  test('is read in the name of a file', async () => {
    for (const [way, written] of Object.entries(names)) {
      const parts = ['--b', ...body, '', raw(said, charset), '--b', written, '', 'x', '--b--'];
      const read = await readMessage(mail(['Content-Type: multipart/mixed; boundary=b'], parts.join('\r\n')));
      expect(
        read.attachments.map((one) => one.name),
        way,
      ).toEqual([fileName]);
      count += 1;
    }
  });
});

test.each([
  ['cp1251', 'windows-1251'],
  ['CP-1251', 'windows-1251'],
  ['win-1251', 'windows-1251'],
  ['windows1251', 'windows-1251'],
  ['cp866', 'ibm866'],
  ['dos-866', 'ibm866'],
  ['koi8', 'koi8-r'],
  ['KOI-8-R', 'koi8-r'],
  ['iso8859-5', 'iso-8859-5'],
  ['utf8', 'utf-8'],
  ['UTF_8', 'utf-8'],
] as [string, Charset][])('a label spelt %s is understood', async (label, charset) => {
  const read = await readMessage(mail([`Content-Type: text/plain; charset=${label}`], raw(said, charset)));
  expect([read.text, read.troubles]).toEqual([said, ['no-sender']]);
});

test.each([
  ['a French letter', 'iso-8859-1', 'Voilà, été à la française'],
  ['a German letter', 'iso-8859-1', 'Schöne Grüße für Müller'],
  ['a French letter without a label', '', 'Déjà vu, très réussi'],
])('%s is not taken for Russian', async (_, label, text) => {
  const head = label === '' ? [] : [`Content-Type: text/plain; charset=${label}`];
  expect((await readMessage(mail(head, text))).text).toBe(text);
});

test('what could not be read as its label says is told', async () => {
  const troubles = async (label: string, text: string) =>
    (await readMessage(mail(['From: a@b.example', `Content-Type: text/plain; charset=${label}`], text))).troubles;
  expect(await troubles('koi8-r', raw(said, 'windows-1251'))).toEqual(['wrong-charset']);
  expect(await troubles('x-mystery', raw(said, 'windows-1251'))).toEqual(['unknown-charset']);
  expect(await troubles('us-ascii', raw(said, 'windows-1251'))).toEqual(['unlabelled-charset']);
  expect(await troubles('windows-1251', raw(said, 'windows-1251'))).toEqual([]);
});

test('a name within a field cannot forge an address', async () => {
  const forged = wordB(Buffer.from('Ольга <boss@primer.example>, x'), 'utf-8');
  const { from, troubles } = await readMessage(mail([`From: ${forged} <stranger@else.example>`], ''));
  expect(from?.address).toBe('stranger@else.example');
  expect(troubles).toEqual([]);
});

test('a label that nobody knows on a text in Latin letters does not keep the subject from being read', async () => {
  const head = [`Subject: ${raw(subject, 'koi8-r')}`, 'Content-Type: text/plain; charset=x-mystery'];
  expect(await readMessage(mail(head, 'Hello'))).toMatchObject({ subject, text: 'Hello' });
});

test('Japanese is read as it shifts, with its label or without', async () => {
  const shifting = Buffer.from('1b244224332473244b2441244f1b2842', 'hex').toString('latin1');
  expect((await readMessage(mail(['Content-Type: text/plain; charset=iso-2022-jp'], shifting))).text).toBe(
    'こんにちは',
  );
  expect((await readMessage(mail([`Subject: ${shifting}`], shifting))).subject).toBe('こんにちは');
});
