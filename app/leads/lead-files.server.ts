import type { App } from '#app/app.server.ts';
import { isReportFile } from '#app/assessments/report-file-names.server.ts';
import { isThreadFile, sumThreadFiles } from '#app/consultations/file-names.server.ts';
import { drawOn } from '#app/mail/draw.server.ts';
import { isQuestionnaireFile, sumQuestionnaireFiles } from '#app/questionnaires/file-names.server.ts';
import { dropFile, isLongKept, keepFile, sweepFiles } from '#app/storage/files.server.ts';
import { prepared, transact, type Tx } from '#app/storage/open.server.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import { fileBudgetsOf } from './file-budget.ts';
import type { LeadFile } from './lead.ts';
import { isFileNamed, saveFile, sumFileSizes } from './store.server.ts';

/** `no-room`: as much is kept as may be in all, or the disk is full. */
export type FilesRefused = { refused: 'too-many-bytes'; until: number } | { refused: 'no-room' };

/** Whether files of a stranger may be kept: draws on what they may leave with us in a day. */
export function admitFiles(app: App, tx: Tx, files: ReceivedFile[], ip: string): FilesRefused | undefined {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes === 0) return undefined;
  const kept = sumFileSizes(tx) + sumQuestionnaireFiles(tx) + sumThreadFiles(tx);
  if (kept + bytes > app.config.filesAtMost) {
    app.log.warn({ atMost: app.config.filesAtMost }, 'files refused: as many bytes are kept as FILES_AT_MOST allows');
    return { refused: 'no-room' };
  }
  const budgets = fileBudgetsOf(ip, (text) => app.mac('budget', text));
  const until = drawOn(app, tx, budgets, bytes);
  return until === undefined ? undefined : { refused: 'too-many-bytes', until };
}

/**
 * Puts files in their place, then writes the rows that name them. Until these are written nobody may drop the bytes:
 * another request may just now give up the last row that named the same content. Where no row comes to name them,
 * because the request was refused or failed, they are gone again.
 */
export async function withFilesKept<T>(app: App, files: ReceivedFile[], writeRows: () => Promise<T>): Promise<T> {
  const held = heldIn(app.db);
  const change = (by: number) => {
    for (const { sha256 } of files) held.set(sha256, (held.get(sha256) ?? 0) + by);
  };
  change(1);
  try {
    for (const file of files) keepFile(app, file);
    return await writeRows();
  } finally {
    change(-1);
    for (const { sha256 } of files) if (held.get(sha256) === 0) held.delete(sha256);
    dropUnnamed(
      app,
      files.map(({ sha256 }) => sha256),
    );
  }
}

export function saveFiles(app: App, tx: Tx, leadId: string, files: ReceivedFile[]): LeadFile[] {
  return files.map(({ name, type, size, sha256 }) => {
    const file = { id: app.newId(), name, type, size, sha256, storedAt: app.clock.now() };
    saveFile(tx, { ...file, leadId });
    return file;
  });
}

/**
 * Drops the bytes of files whose rows are gone, but for those that another row still names. Nobody writes meanwhile: mail
 * that comes in puts its files in their places in the transaction that names them.
 */
export function dropUnnamed(app: App, contents: string[]): void {
  if (contents.length === 0) return;
  transact(app.db, () => {
    for (const sha256 of new Set(contents)) if (!isKept(app, sha256)) dropFile(app, sha256);
  });
}

/**
 * The same for what happens by itself, beside the site: what somebody has just sent anew may not be named yet, and is left
 * to the sweeping.
 */
export function dropLongKept(app: App, contents: string[]): void {
  dropUnnamed(
    app,
    contents.filter((sha256) => isLongKept(app, sha256)),
  );
}

/** Drops what no row has come to name, as when the disk was full or the power went. */
export function sweepLeadFiles(app: App): unknown {
  return sweepFiles(app, (sha256) => isKept(app, sha256));
}

/** By content: how many are about to write a row that names it. */
const heldIn = prepared(() => new Map<string, number>());

function isKept(app: App, sha256: string): boolean {
  const isNamed = [isFileNamed, isReportFile, isQuestionnaireFile, isThreadFile].some((is) => is(app.db, sha256));
  return isNamed || heldIn(app.db).has(sha256);
}
