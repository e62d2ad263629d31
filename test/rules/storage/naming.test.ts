import { expect, test } from 'vitest';
import { backupName, surplusBackups, type BackupLabel } from '#app/storage/naming.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 2, 16, 9);
const made = (count: number, label: BackupLabel) =>
  Array.from({ length: count }, (_, index) => backupName(start + index * day, label));

test('a name says when and why, and holds nothing a file system refuses', () => {
  expect(backupName(start, 'daily')).toBe('klyuch-2026-03-16T090000.000Z-daily.db');
});

test('the oldest daily copies go first', () => {
  const names = made(20, 'daily');
  expect(surplusBackups(names.toReversed(), 14)).toEqual(names.slice(0, 6, start + 20 * day));
});

test('copies made for another reason are thinned apart, to the newest five', () => {
  const [daily, manual] = [made(3, 'daily'), made(7, 'manual')];
  expect(surplusBackups([...daily, ...manual, ...made(5, 'before-migration')], 14)).toEqual(
    manual.slice(0, 2, start + 20 * day),
  );
});

test('a file we did not name is never touched', () => {
  expect(
    surplusBackups(['klyuch.db', 'klyuch-daily.db', 'notes.txt', 'klyuch-2020-mine.db'], 1, start + 20 * day),
  ).toEqual([]);
});
