import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'klyuch-mail-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'bin/check-mime.ts', ...args], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH },
  });

test('every message in a folder and below it comes out as one JSON line, without any settings', async () => {
  const write = (name: string, ...lines: string[]) => writeFileSync(join(folder, name), lines.join('\r\n'));
  mkdirSync(join(folder, 'below'));
  write(
    '1.eml',
    'From: Olga <olga@primer.example>',
    'Subject: Hi',
    '',
    'Yes.',
    '',
    'On Mon, Mar 11, 2024 Ivan <i@b.example> wrote:',
    '> Really?',
  );
  write('2.eml', 'From: olga@primer.example', 'Subject: Out of office', '', 'Away.');
  write(
    'below/3.eml',
    'Return-Path: <>',
    'From: MAILER-DAEMON@b.example',
    'Subject: failure notice',
    '',
    'Could not be delivered.',
    '<i@b.example>:',
    '550 5.1.1 User unknown',
  );

  const { stdout } = await run(folder);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toMatchObject([
    {
      file: '1.eml',
      outcome: 'message',
      reason: null,
      subject: 'Hi',
      from: { address: 'olga@primer.example', name: 'Olga' },
      text: 'Yes.\n\nOn Mon, Mar 11, 2024 Ivan <i@b.example> wrote:\n> Really?',
      quoted: 56,
      attachments: [],
      troubles: [],
    },
    { file: '2.eml', outcome: 'automatic', reason: 'subject-out-of-office' },
    { file: join('below', '3.eml'), outcome: 'bounce', reason: 'user-unknown' },
  ]);
});

test('a folder that is not there is told', async () => {
  await expect(run(join(folder, 'nowhere'))).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^There is no /),
  });
});
