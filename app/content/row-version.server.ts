import { createHash } from 'node:crypto';

/** By what a form tells that a text is still the one it showed: a fingerprint, for rows that count no changes. */
export function rowVersion(row: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(row ?? null))
    .digest('hex')
    .slice(0, 16);
}
