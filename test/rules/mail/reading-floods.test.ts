import { describe, expect, test } from 'vitest';
import { readMessage } from '#app/mail/reading/read-message.server.ts';
import { cleanFileName } from '#app/storage/file-name.ts';
import { mail } from '#test/support/raw-mail.ts';
import { letterAttribute, properties, u32, winmail } from '#test/support/winmail.ts';

/** Minutes, for what takes the square of their length. */
const many = 400_000;

const head = (...fields: string[]) => ['From: a@b.example', ...fields];
const page = (html: string) => mail(head('Content-Type: text/html'), html);
const report = (status: string, letter = '', human = 'Sorry.') =>
  mail(
    ['From: MAILER-DAEMON@b.example', 'Return-Path: <>', 'Content-Type: multipart/report; boundary=b'],
    `--b\n\n${human}\n--b\nContent-Type: message/delivery-status\n\n${status}\n\n--b\nContent-Type: message/rfc822\n\n${letter}\n\nText\n--b--`,
  );

/** Claims to be packed from four megabytes, and holds none. */
function claimingLetter(): Buffer {
  const packed = Buffer.concat([u32(0), u32(4 * 1024 * 1024), Buffer.from('LZFu'), u32(0), Buffer.from([0xff, 0])]);
  return letterAttribute(0x9003, properties([[0x1009, packed]]));
}

const floods: Record<string, () => Buffer> = {
  'stars above what is quoted': () => mail(head(), `Text x${'*'.repeat(many)}x\n> q`),
  'brackets in a field': () => mail(head(`Content-Disposition: inline ${'('.repeat(many)}`), 'Text'),
  'lines that go on in the next': () =>
    mail(head('Content-Type: text/plain; format=flowed; delsp=yes'), 'Text \n'.repeat(many)),
  'letters of Outlook that claim to be long': () =>
    mail(
      head('Content-Type: application/ms-tnef; name=winmail.dat', 'Content-Transfer-Encoding: base64'),
      winmail(...Array.from({ length: 10_000 }, claimingLetter)).toString('base64'),
    ),
  'rows that no row ends': () => page(`Text${'<li><dt>'.repeat(240_000)}`),
  'ends of what did not begin': () => page(`Text${'<b></i>'.repeat(280_000)}`),
  'cells in one line': () => page(`<pre>Text ${'x'.repeat(many)}${'<td></td>'.repeat(100_000)}`),
  'returns that end no line': () => mail(head(`X-A: 1${'\r'.repeat(many)}x`), 'Text'),
  'fields of a report': () => report(`${'a: 1\n\n'.repeat(80_000)}Final-Recipient: a@b.example`),
  'signs in the address of a report': () => report(`Final-Recipient: ${'@'.repeat(many)} x`),
  'recipients of whom all is said at once': () =>
    report(
      'Final-Recipient: a@b.example\nAction: failed\n\n'.repeat(500),
      '',
      `Sorry.\n${`${'a'.repeat(980)}\n`.repeat(20)}`,
    ),
  'letters in the address of a letter that came back': () =>
    report('Final-Recipient: a@b.example', `To: ${'x'.repeat(many)}`),
};

describe('nobody is held up by', () => {
  test.each(Object.entries(floods))(
    '%s',
    async (_, make) => {
      const { text, attachments } = await readMessage(make());
      expect(attachments.length > 0 || /Text|Sorry/.test(text)).toBe(true);
    },
    20_000,
  );

  test('the name of a file', () => {
    expect(cleanFileName(`a${'.'.repeat(many)}x.pdf`)).toMatch(/^x\.pdf$/);
    expect(cleanFileName(`a${' \u202e'.repeat(many)}`, 'application/pdf')).toBe('file.pdf');
  }, 20_000);
});
