/** Why a copy was made. Each kind is kept and thinned apart from the others. */
export const backupLabels = ['daily', 'manual', 'before-migration', 'before-restore', 'broken'] as const;
export type BackupLabel = (typeof backupLabels)[number];

/** Of the copies nobody scheduled, the newest so many of each kind are kept. */
const keptOfOthers = 5;

/** `klyuch-2026-11-21T030000.000Z-daily.db`: no colons, which some file systems refuse; names sort by time. */
export function backupName(now: number, label: BackupLabel): string {
  return `klyuch-${new Date(now).toISOString().replaceAll(':', '')}-${label}.db`;
}

/** The names that may go, so that the newest `keptDaily` daily copies stay. A name we did not give is never among them. */
export function surplusBackups(names: string[], keptDaily: number): string[] {
  return backupLabels.flatMap((label) => {
    const kept = label === 'daily' ? keptDaily : keptOfOthers;
    const ours = names.filter((name) => labelOf(name) === label).sort();
    return ours.slice(0, Math.max(0, ours.length - kept));
  });
}

function labelOf(name: string): BackupLabel | undefined {
  const label = /^klyuch-\d{4}-\d\d-\d\dT\d{6}\.\d{3}Z-([a-z-]+)\.db$/.exec(name)?.[1];
  return backupLabels.find((known) => known === label);
}
