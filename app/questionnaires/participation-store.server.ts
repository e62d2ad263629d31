import { and, asc, eq, gt, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Participant, Remark } from './filling.ts';
import {
  attachedFiles,
  participants,
  presences,
  questionnaireNumbers,
  questionnaires,
  remarks,
  submissions,
} from './tables.server.ts';

/** A participant, with the key of their address. */
export type Participation = Participant & { addressKey: string };

/** Of a mailbox, or of a client who may have another by now; the newest first. */
export function listParticipationsOf(db: Db, addressKey: string, personId: string | undefined): Participation[] {
  const isTheirs = personId === undefined ? undefined : eq(participants.personId, personId);
  return db
    .select()
    .from(participants)
    .where(or(eq(participants.addressKey, addressKey), isTheirs))
    .orderBy(asc(participants.invitedAt), asc(participants.id))
    .all()
    .reverse();
}

export function listParticipationsOfPerson(db: Db, personId: string): Participation[] {
  return db.select().from(participants).where(eq(participants.personId, personId)).all();
}

/** Of one questionnaire, but for those of whom nothing is left. */
export function listKnownParticipations(db: Db, questionnaireId: string): Participation[] {
  const isKnown = and(eq(participants.questionnaireId, questionnaireId), sql`${participants.addressKey} <> ''`);
  return db.select().from(participants).where(isKnown).all();
}

/** What somebody said, the oldest first. */
export function listRemarksBy(db: Db, participantId: string): Remark[] {
  return db
    .select()
    .from(remarks)
    .where(eq(remarks.participantId, participantId))
    .orderBy(asc(remarks.at), asc(remarks.id))
    .all()
    .map(({ questionnaireId: _, ...remark }) => remark);
}

export function wipeRemarksBy(tx: Tx, participantId: string, text: string): number {
  return tx.update(remarks).set({ text }).where(eq(remarks.participantId, participantId)).run().changes;
}

/** They have no page open any more. */
export function deletePresencesOf(tx: Tx, participantId: string): void {
  tx.delete(presences).where(eq(presences.participantId, participantId)).run();
}

export function listQuestionnaireIdsOf(db: Db, companyId: string): string[] {
  const rows = db.select({ id: questionnaires.id }).from(questionnaires).where(eq(questionnaires.companyId, companyId));
  return rows.all().map(({ id }) => id);
}

export function isChangedSince(db: Db, of: { companyId: string } | { personId: string }, moment: number): boolean {
  const { id, changedAt, companyId } = questionnaires;
  const owned = (personId: string) =>
    db.select({ id: participants.questionnaireId }).from(participants).where(eq(participants.personId, personId));
  const whose = 'companyId' in of ? eq(companyId, of.companyId) : inArray(id, owned(of.personId));
  const found = db
    .select({ id })
    .from(questionnaires)
    .where(and(whose, gt(changedAt, moment)));
  return found.get() !== undefined;
}

/** The hashes of all bytes that belong to a questionnaire: its files, and the papers of what was submitted. */
export function listContentsOf(db: Db, questionnaireId: string): string[] {
  const { sha256 } = attachedFiles;
  const files = db.select({ sha256 }).from(attachedFiles).where(eq(attachedFiles.questionnaireId, questionnaireId));
  const { paperSha256 } = submissions;
  const isOf = and(eq(submissions.questionnaireId, questionnaireId), isNotNull(paperSha256));
  const papers = db.select({ sha256: paperSha256 }).from(submissions).where(isOf);
  return [...files.all(), ...papers.all()].flatMap((row) => row.sha256 ?? []);
}

/** Those whose links lead nowhere any more. */
export function listEnded(db: Db): { id: string; endedAt: number }[] {
  const { id, endedAt } = participants;
  const rows = db.select({ id, endedAt }).from(participants).where(isNotNull(endedAt)).all();
  return rows.flatMap((row) => (row.endedAt === null ? [] : [{ id: row.id, endedAt: row.endedAt }]));
}

type GivenNumber = typeof questionnaireNumbers.$inferSelect;

export function listNumbers(db: Db): GivenNumber[] {
  return db.select().from(questionnaireNumbers).all();
}

/** The next number of the year is above `last`, and above all given out before. */
export function saveNumber(tx: Tx, { year, last }: GivenNumber): void {
  const set = { last: sql`max(${questionnaireNumbers.last}, ${last})` };
  tx.insert(questionnaireNumbers)
    .values({ year, last })
    .onConflictDoUpdate({ target: questionnaireNumbers.year, set })
    .run();
}

/** Whether a database is new enough to know of questionnaires. */
export function knowsQuestionnaires({ $client: client }: Db): boolean {
  const named = client.prepare(`select 1 from sqlite_master where type = 'table' and name = 'questionnaires'`);
  return named.get() !== undefined;
}
