import { eq } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { auditLog, settings } from './tables.server.ts';

export function saveAuditEntry(tx: Tx, entry: Omit<typeof auditLog.$inferSelect, 'seq'>): void {
  tx.insert(auditLog).values(entry).run();
}

export type SettingRow = typeof settings.$inferSelect;

export function findSetting(db: Db, name: string): SettingRow | undefined {
  return db.select().from(settings).where(eq(settings.name, name)).get();
}

export function saveSetting(tx: Tx, row: SettingRow): void {
  const { name: _, ...set } = row;
  tx.insert(settings).values(row).onConflictDoUpdate({ target: settings.name, set }).run();
}
