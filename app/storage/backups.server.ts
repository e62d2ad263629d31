import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '#app/app.server.ts';
import { dropUnnamedFiles } from './backup-files.server.ts';
import { backUp } from './backup.server.ts';
import { readableCopies, surplusBackups } from './naming.ts';

const day = 86_400_000;

/** Where copies are kept. */
export function backupsFolder(dataDir: string): string {
  return join(dataDir, 'backups');
}

/** Keeps today's copy and lets the oldest go. A database in memory has nothing to lose. */
export async function dailyBackUp(app: App): Promise<string | undefined> {
  const { name: file, memory } = app.db.$client;
  if (memory) return undefined;
  const folder = backupsFolder(app.config.dataDir);
  try {
    return await backUp(file, folder, 'daily', app.clock.now());
  } finally {
    // Even when a new copy fails, for want of room perhaps, the old ones hold people who were erased.
    pruneBackups(folder, app.config.backupsKept, app.clock.now());
  }
}

/**
 * Deletes what is over the number kept of each kind or too old, pieces that a crash left, and the files that only those
 * named. Returns the names.
 */
export function pruneBackups(folder: string, keptDaily: number, now = Date.now()): string[] {
  const names = readdirSync(folder);
  // A piece younger than a day may belong to a copy under way.
  const pieces = names.filter((name) => /^klyuch-.*\.db\.part/.test(name) && ageOf(join(folder, name)) > day);
  const gone = [...surplusBackups(names, keptDaily, now), ...pieces];
  for (const name of gone) rmSync(join(folder, name), { force: true });
  dropUnnamedFiles(folder, readableCopies(names.filter((name) => !gone.includes(name))));
  return gone;
}

function ageOf(file: string): number {
  return Date.now() - statSync(file).mtimeMs;
}
