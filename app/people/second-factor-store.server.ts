import { and, count, eq, isNull } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { recoveryCodes, secondFactors } from './tables.server.ts';

export type StoredSecondFactor = typeof secondFactors.$inferSelect;

export function findSecondFactor(db: Db, personId: string): StoredSecondFactor | undefined {
  return db.select().from(secondFactors).where(eq(secondFactors.personId, personId)).get();
}

export function saveSecondFactor(tx: Tx, factor: StoredSecondFactor): void {
  const { personId: _, ...set } = factor;
  tx.insert(secondFactors).values(factor).onConflictDoUpdate({ target: secondFactors.personId, set }).run();
}

export function changeSecondFactor(
  tx: Tx,
  personId: string,
  change: Partial<Pick<StoredSecondFactor, 'confirmedAt' | 'lastStep'>>,
): void {
  tx.update(secondFactors).set(change).where(eq(secondFactors.personId, personId)).run();
}

export function deleteSecondFactor(tx: Tx, personId: string): void {
  tx.delete(secondFactors).where(eq(secondFactors.personId, personId)).run();
  deleteRecoveryCodes(tx, personId);
}

const insertRecoveryCode = inserterOf(recoveryCodes);

export function saveRecoveryCode(tx: Tx, personId: string, codeHash: string): void {
  insertRecoveryCode(tx, { codeHash, personId, usedAt: null });
}

/** Whether there was such a code to be used. */
export function markRecoveryCodeUsed(tx: Tx, personId: string, codeHash: string, usedAt: number): boolean {
  const unused = and(
    eq(recoveryCodes.codeHash, codeHash),
    eq(recoveryCodes.personId, personId),
    isNull(recoveryCodes.usedAt),
  );
  return tx.update(recoveryCodes).set({ usedAt }).where(unused).run().changes > 0;
}

export function countUnusedRecoveryCodes(db: Db, personId: string): number {
  const unused = and(eq(recoveryCodes.personId, personId), isNull(recoveryCodes.usedAt));
  return db.select({ n: count() }).from(recoveryCodes).where(unused).get()?.n ?? 0;
}

export function deleteRecoveryCodes(tx: Tx, personId: string): void {
  tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId)).run();
}
