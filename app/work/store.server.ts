import { eq } from 'drizzle-orm';
import type { Db } from '#app/storage/open.server.ts';
import { workRuns } from './tables.server.ts';

export function findLastRun(db: Db, name: string): number | undefined {
  return db.select().from(workRuns).where(eq(workRuns.name, name)).get()?.lastRunAt;
}

export function saveLastRun(db: Db, name: string, lastRunAt: number): void {
  db.insert(workRuns)
    .values({ name, lastRunAt })
    .onConflictDoUpdate({ target: workRuns.name, set: { lastRunAt } })
    .run();
}
