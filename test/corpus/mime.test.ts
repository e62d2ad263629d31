import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readMessage } from '#app/mail/reading/read-message.server.ts';

const folder = fileURLToPath(new URL('../../../shared/corpora/mime', import.meta.url));
const isThere = existsSync(folder);
if (!isThere) console.info('Skipped: the messages are not here; they belong in shared/corpora beside the project.');

const files = isThere
  ? readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() && entry.name !== 'LICENSE.txt' ? join(entry.parentPath, entry.name) : [],
    )
  : [];

test.runIf(isThere)(
  'no message in any malformed shape is lost: each has a text or a file, if it had a body',
  async () => {
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const bytes = readFileSync(file);
      const { text, body, attachments } = await readMessage(bytes);
      const isSaid = text.trim() !== '' || attachments.length > 0;
      expect(isSaid || !hasBody(bytes), file).toBe(true);
      // Shown, folded or not, is all there is to read.
      expect(
        body.some((part) => part.text.trim() !== ''),
        file,
      ).toBe(text.trim() !== '');
    }
  },
);

function hasBody(bytes: Buffer): boolean {
  const raw = bytes.toString('latin1').replaceAll('\r\n', '\n');
  const end = raw.indexOf('\n\n');
  return end >= 0 && raw.slice(end).trim() !== '';
}
