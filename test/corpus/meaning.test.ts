import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isGone, meaningOf } from '#app/mail/meaning.ts';

const folder = fileURLToPath(new URL('../../../shared/corpora/bounces', import.meta.url));
const isThere = existsSync(join(folder, 'expected.json'));
if (!isThere) console.info('Skipped: the bounces are not here; they belong in shared/corpora beside the project.');

type Expected = Record<string, { hard: boolean }[]>;

/** Diagnostic-Code fields of messages in which there is one for each recipient the corpus knows of. */
function readDiagnostics(): { text: string; hard: boolean }[] {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  return readdirSync(folder).flatMap((file) => {
    const recipients = expected[file] ?? [];
    const message = readFileSync(join(folder, file), 'latin1').replaceAll('\r\n', '\n');
    const fields = [...message.matchAll(/^Diagnostic-Code:(.*(?:\n[ \t]+.*)*)/gim)].map(([, text = '']) => text.trim());
    if (fields.length !== recipients.length) return [];
    return recipients.map(({ hard }, index) => ({ text: fields[index] ?? '', hard }));
  });
}

test.runIf(isThere)('recipients who are gone are told from all others by the Diagnostic-Code alone', () => {
  const diagnostics = readDiagnostics();
  const share = (hard: boolean) => {
    const such = diagnostics.filter((diagnostic) => diagnostic.hard === hard);
    const gone = such.filter(({ text }) => isGone(meaningOf(text)));
    console.info(`${hard ? 'hard' : 'soft'}: ${gone.length} of ${such.length} called gone`);
    return gone.length / such.length;
  };
  expect(share(true)).toBeGreaterThanOrEqual(0.95);
  // What is still wrong says word for word what hard ones say ("… No such user"): what tells them apart is the SMTP
  // command they answered, which this field does not hold.
  expect(share(false)).toBeLessThanOrEqual(0.03);
});
