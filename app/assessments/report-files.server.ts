import type { App } from '#app/app.server.ts';
import { dropUnnamed } from '#app/leads/lead-files.server.ts';
import { keepFile, pathOfFile } from '#app/storage/files.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { discard, takeIn } from '#app/storage/take-in.server.ts';
import { findReportFile, isSent, saveReportFile, type ReportFileRow } from './store.server.ts';

/** Which file: of a version that was sent, in one format and one language. */
export type ReportFile = Omit<ReportFileRow, 'sha256'>;

/**
 * The path of a file that was made of a sent version, made now if it never was: the same bytes for ever. None where the
 * report is gone.
 */
export async function reportFile(
  app: App,
  file: ReportFile,
  make: () => Promise<Uint8Array>,
): Promise<string | undefined> {
  const known = findReportFile(app.db, file);
  if (known) return pathOfFile(app, known.sha256);
  const taken = await takeIn(app, once(await make()), () => true);
  if (typeof taken === 'string') throw new Error('The disk of DATA_DIR has no room for a report');
  keepFile(app, taken);
  const row = transact(app.db, (tx) => {
    // Erased while it was being made: then nothing may be left of it.
    if (!isSent(tx, file.sentId)) return undefined;
    saveReportFile(tx, { ...file, sha256: taken.sha256 });
    // Two may have made it at once; the first is the one that stays.
    return findReportFile(tx, file);
  });
  discard(taken.temporary);
  if (row?.sha256 !== taken.sha256) dropUnnamed(app, [taken.sha256]);
  return row && pathOfFile(app, row.sha256);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
