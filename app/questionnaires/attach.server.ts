import type { App } from '#app/app.server.ts';
import { admitFiles, dropUnnamed, withFilesKept, type FilesRefused } from '#app/leads/lead-files.server.ts';
import { audit } from '#app/office/audit.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { pathOfFile } from '#app/storage/files.server.ts';
import { transact } from '#app/storage/open.server.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import { transactTogether } from '#app/storage/together.server.ts';
import type { AttachedFile } from './filling.ts';
import { findParticipation, type ParticipationRefused } from './find-participation.server.ts';
import { questionnaire as edition } from './questionnaire.ts';
import { whyNot, type SectionRefused } from './save-answers.server.ts';
import { deleteFile, listFiles, saveFile, updateQuestionnaire } from './store.server.ts';

const filesInAll = 100;

export type Attached = SectionRefused | FilesRefused | { refused: 'too-much' } | { refused: undefined };

/** Keeps files with a section, at once and whatever else becomes of its form. */
export function attachFiles(
  app: App,
  token: string,
  section: string,
  files: ReceivedFile[],
  { ip }: Origin,
): Promise<Attached> {
  if (!edition.sections.some(({ key }) => key === section)) return Promise.resolve({ refused: 'no-section' });
  return withFilesKept(app, files, () =>
    transactTogether(app.db, (tx): Attached => {
      const found = findParticipation(app, token, tx);
      if ('refused' in found) return found;
      const { questionnaire, participant } = found;
      const refused = whyNot(questionnaire, participant, section);
      if (refused) return { refused };
      if (listFiles(tx, questionnaire.id).length + files.length > filesInAll) return { refused: 'too-much' };
      const filesRefused = admitFiles(app, tx, files, ip);
      if (filesRefused) return filesRefused;
      const at = app.clock.now();
      for (const { name, type, size, sha256 } of files) {
        const kept = { id: app.newId(), section, name, type, size, sha256, storedAt: at };
        saveFile(tx, { ...kept, questionnaireId: questionnaire.id, participantId: participant.id });
      }
      updateQuestionnaire(tx, questionnaire.id, { changedAt: at });
      return { refused: undefined };
    }),
  );
}

/** Takes a file away again, while the section is open. */
export function removeFile(app: App, token: string, fileId: string): SectionRefused | { refused: 'gone' | undefined } {
  const done = transact(app.db, (tx) => {
    const found = findParticipation(app, token, tx);
    if ('refused' in found) return found;
    const file = listFiles(tx, found.questionnaire.id).find(({ id }) => id === fileId);
    if (!file) return { refused: 'gone' as const };
    const refused = whyNot(found.questionnaire, found.participant, file.section);
    if (refused) return { refused };
    deleteFile(tx, file.id);
    updateQuestionnaire(tx, found.questionnaire.id, { changedAt: app.clock.now() });
    return { refused: undefined, sha256: file.sha256 };
  });
  if ('sha256' in done && done.sha256 !== undefined) dropUnnamed(app, [done.sha256]);
  return done;
}

/** A file of the questionnaire that the way leads to; a colleague sees those of their section alone. */
export function openAttachedFile(
  app: App,
  token: string,
  fileId: string,
): ParticipationRefused | { file: AttachedFile; path: string } {
  const found = findParticipation(app, token);
  if ('refused' in found) return found;
  const { section } = found.participant;
  const file = listFiles(app.db, found.questionnaire.id).find(({ id }) => id === fileId);
  if (!file || (section !== null && file.section !== section)) return { refused: 'unknown' };
  return { file, path: pathOfFile(app, file.sha256) };
}

/** A file for one of us, which is written down. */
export function openAttachedFileAtDesk(
  app: App,
  { id: personId }: { id: string },
  questionnaireId: string,
  fileId: string,
): { file: AttachedFile; path: string } | undefined {
  const file = listFiles(app.db, questionnaireId).find(({ id }) => id === fileId);
  if (!file) return undefined;
  transact(app.db, (tx) => {
    audit(app, tx, personId, 'file-opened', { kind: 'file', id: fileId }, { questionnaire: questionnaireId });
  });
  return { file, path: pathOfFile(app, file.sha256) };
}
