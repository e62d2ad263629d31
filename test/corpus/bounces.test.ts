import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isGone } from '#app/mail/meaning.ts';
import { readMessage } from '#app/mail/reading/read-message.server.ts';
import { readReport } from '#app/mail/reading/report/read-report.ts';

const folder = fileURLToPath(new URL('../../../shared/corpora/bounces', import.meta.url));
const isThere = existsSync(join(folder, 'expected.json'));
if (!isThere) console.info('Skipped: the bounces are not here; they belong in shared/corpora beside the project.');

type Expected = Record<string, { hard: boolean; reason: string }[]>;
const expected = isThere ? (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected) : {};
const files = isThere ? readdirSync(folder).filter((file) => file.endsWith('.eml')) : [];
const bytesOf = (file: string) => readFileSync(join(folder, file));

/** Recipients that would be suppressed at once. */
function countGone(file: string): number {
  const report = readReport(bytesOf(file));
  if (report?.is !== 'delivery') return 0;
  return report.recipients.filter(({ action, meaning }) => action === 'failed' && isGone(meaning)).length;
}

test.runIf(isThere)('of the recipients who are gone nearly all are found, and hardly any others', () => {
  const sums = { hard: 0, found: 0, soft: 0, suppressed: 0 };
  for (const [file, rows] of Object.entries(expected)) {
    const [hard, gone] = [rows.filter((row) => row.hard).length, countGone(file)];
    const soft = rows.length - hard;
    sums.hard += hard;
    sums.soft += soft;
    sums.found += Math.min(hard, gone);
    sums.suppressed += Math.min(soft, Math.max(0, gone - hard));
  }
  console.info(`hard: ${sums.found} of ${sums.hard} found; soft: ${sums.suppressed} of ${sums.soft} suppressed`);
  expect(sums.found / sums.hard).toBeGreaterThanOrEqual(0.95);
  expect(sums.suppressed / sums.soft).toBeLessThanOrEqual(0.03);
});

test.runIf(isThere)('no complaint and no auto-reply is counted as a bounce', () => {
  const such = files.filter((file) =>
    expected[file]?.some(({ reason }) => reason === 'feedback' || reason === 'vacation'),
  );
  expect(such.length).toBeGreaterThanOrEqual(20);
  expect(such.filter((file) => readReport(bytesOf(file))?.is === 'delivery')).toEqual([]);
});

test.runIf(isThere)('every bounce is automatic mail, and nothing of it is lost', async () => {
  for (const file of files) {
    const { text, attachments, report, automatic } = await readMessage(bytesOf(file));
    expect(text.trim() !== '' || attachments.length > 0, file).toBe(true);
    if (report) expect(automatic, file).toBe('report');
  }
});
