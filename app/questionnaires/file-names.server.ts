import type { Db } from '#app/storage/open.server.ts';
import { isContentNamed, sumFileSizes } from './file-bytes-store.server.ts';

/** Whether these bytes are a file of a questionnaire, or the paper of one. */
export function isQuestionnaireFile(db: Db, sha256: string): boolean {
  return isContentNamed(db, sha256);
}

/** Bytes of all files of questionnaires. */
export function sumQuestionnaireFiles(db: Db): number {
  return sumFileSizes(db);
}
