/** Why a copy was made. Each kind is kept and thinned apart from the others. */
export const backupLabels = ['daily', 'manual', 'before-migration', 'before-restore', 'broken'] as const;
export type BackupLabel = (typeof backupLabels)[number];

/** Of the copies nobody scheduled, the newest so many of each kind are kept. */
const keptOfOthers = 5;

/** Who is destroyed must be gone from the copies too: 152-ФЗ art. 21 allows 30 days, half of which readers who left live. */
const lifetime = 14 * 86_400_000;

/** `klyuch-2026-11-21T030000.000Z-daily.db`: no colons, which some file systems refuse; names sort by time. */
export function backupName(now: number, label: BackupLabel): string {
  return `${stampOf(now)}-${label}.db`;
}

/**
 * The names that may go: those above the number kept of their kind, and those too old, save the newest daily copy; what
 * SQLite left beside a copy goes with it. A name we did not give is never among them.
 */
export function surplusBackups(names: string[], keptDaily: number, now: number): string[] {
  const oldest = stampOf(now - lifetime);
  const staying = backupLabels.flatMap((label) => {
    const newestFirst = names
      .filter((name) => labelOf(name) === label && name.endsWith('.db'))
      .sort()
      .reverse();
    const isDaily = label === 'daily';
    const most = newestFirst.slice(0, isDaily ? keptDaily : keptOfOthers);
    return most.filter((name, index) => name > oldest || (isDaily && index === 0));
  });
  return names.filter((name) => labelOf(name) && !staying.includes(name.replace(/-(wal|shm)$/, ''))).sort();
}

/** Those that can be read as databases. */
export function readableCopies(names: string[]): string[] {
  return names.filter((name) => name.endsWith('.db') && !['broken', undefined].includes(labelOf(name)));
}

function stampOf(moment: number): string {
  return `klyuch-${new Date(moment).toISOString().replaceAll(':', '')}`;
}

function labelOf(name: string): BackupLabel | undefined {
  const label = /^klyuch-\d{4}-\d\d-\d\dT\d{6}\.\d{3}Z-([a-z-]+)\.db(-wal|-shm)?$/.exec(name)?.[1];
  return backupLabels.find((known) => known === label);
}
