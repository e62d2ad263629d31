import { eq, sql } from 'drizzle-orm';
import type { Db } from '#app/storage/open.server.ts';
import { attachedFiles, submissions } from './tables.server.ts';

/** Whether bytes are still named by a file or by the paper of a submission. */
export function isContentNamed(db: Db, sha256: string): boolean {
  const file = db.select({ id: attachedFiles.id }).from(attachedFiles).where(eq(attachedFiles.sha256, sha256)).get();
  const paper = () =>
    db.select({ at: submissions.at }).from(submissions).where(eq(submissions.paperSha256, sha256)).get();
  return (file ?? paper()) !== undefined;
}

export function sumFileSizes(db: Db): number {
  return (
    db
      .select({ sum: sql<number | null>`sum(${attachedFiles.size})` })
      .from(attachedFiles)
      .get()?.sum ?? 0
  );
}
