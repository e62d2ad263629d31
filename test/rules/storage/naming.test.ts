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
  expect(surplusBackups(names.toReversed(), 14, start + 20 * day)).toEqual(names.slice(0, 6));
});

test('copies made for another reason are thinned apart, to the newest five', () => {
  const [daily, manual] = [made(3, 'daily'), made(7, 'manual')];
  expect(surplusBackups([...daily, ...manual, ...made(5, 'before-migration')], 14, start)).toEqual(manual.slice(0, 2));
});

test('no copy outlives by 14 days whoever was erased, save the newest daily one of a house that makes no more', () => {
  const daily = made(3, 'daily');
  const others = (['manual', 'before-migration', 'before-restore', 'broken'] as const).flatMap((label) =>
    made(1, label),
  );
  const names = [...daily, ...others];
  expect(surplusBackups(names, 3650, start + 14 * day - 1)).toEqual([]);
  expect(surplusBackups(names, 3650, start + 40 * day)).toEqual([...daily.slice(0, 2), ...others].sort());
});

test('what lies beside a broken copy goes with it, and does not stay alone', () => {
  const old = backupName(start, 'broken');
  const young = backupName(start + 20 * day, 'broken');
  const names = [old, `${old}-wal`, young, `${young}-wal`, `${young}-shm`];
  expect(surplusBackups(names, 14, start + 30 * day)).toEqual([old, `${old}-wal`]);
  expect(surplusBackups([`${young}-wal`], 14, start + 30 * day)).toEqual([`${young}-wal`]);
});

test('a file we did not name is never touched', () => {
  expect(
    surplusBackups(['klyuch.db', 'klyuch-daily.db', 'notes.txt', 'klyuch-2020-mine.db'], 1, start + 20 * day),
  ).toEqual([]);
});
