import { and, asc, desc, eq, gte, isNull, lte, ne, or, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type {
  Actor,
  AttachedFile,
  Participant,
  Questionnaire,
  Remark,
  Submission,
  Submitted,
  TakenStep,
} from './filling.ts';
import {
  attachedFiles,
  participants,
  questionnaireNumbers,
  questionnaires,
  remarks,
  steps,
  submissions,
} from './tables.server.ts';

/** Gives out the next number of a year. */
export function takeNumber(tx: Tx, year: number): number {
  const next = { last: sql`${questionnaireNumbers.last} + 1` };
  return tx
    .insert(questionnaireNumbers)
    .values({ year, last: 1 })
    .onConflictDoUpdate({ target: questionnaireNumbers.year, set: next })
    .returning()
    .get().last;
}

export function saveQuestionnaire(tx: Tx, row: Questionnaire): void {
  tx.insert(questionnaires).values(row).run();
}

export function updateQuestionnaire(tx: Tx, id: string, set: Partial<Questionnaire>): void {
  tx.update(questionnaires).set(set).where(eq(questionnaires.id, id)).run();
}

const markSaved = prepared((db) =>
  db.$client.prepare('update questionnaires set seq = @seq, changed_at = @at where id = @id'),
);

/** So much has been saved of it. */
export function saveSeq(tx: Tx, id: string, seq: number, at: number): void {
  markSaved(tx).run({ id, seq, at });
}

export function findQuestionnaire(db: Db, id: string): Questionnaire | undefined {
  return statements(db).questionnaire.get({ id });
}

export function isAnyQuestionnaire(db: Db): boolean {
  return db.select({ id: questionnaires.id }).from(questionnaires).limit(1).get() !== undefined;
}

/** Of a company, the newest first. */
export function listQuestionnairesOf(db: Db, companyId: string): Questionnaire[] {
  return db
    .select()
    .from(questionnaires)
    .where(eq(questionnaires.companyId, companyId))
    .orderBy(desc(questionnaires.createdAt))
    .all();
}

export function moveQuestionnaires(tx: Tx, from: string, to: string): number {
  return tx.update(questionnaires).set({ companyId: to }).where(eq(questionnaires.companyId, from)).run().changes;
}

/** With all that hangs on it. */
export function deleteQuestionnaire(tx: Tx, id: string): void {
  tx.delete(questionnaires).where(eq(questionnaires.id, id)).run();
}

export function saveParticipant(tx: Tx, row: Participant & { addressKey: string }): void {
  tx.insert(participants).values(row).run();
}

export function updateParticipant(tx: Tx, id: string, set: Partial<Participant & { addressKey: string }>): void {
  tx.update(participants).set(set).where(eq(participants.id, id)).run();
}

export function findParticipant(db: Db, id: string): Participant | undefined {
  return statements(db).participant.get({ id });
}

/** In the order in which they were invited. */
export function listParticipants(db: Db, questionnaireId: string): Participant[] {
  return db
    .select(ofParticipant)
    .from(participants)
    .where(eq(participants.questionnaireId, questionnaireId))
    .orderBy(asc(participants.invitedAt), asc(participants.id))
    .all();
}

/** What a client has as its owner, the newest first. */
export function listOwnedBy(db: Db, personId: string): { participantId: string; questionnaire: Questionnaire }[] {
  return db
    .select({ participantId: participants.id, questionnaire: questionnaires })
    .from(participants)
    .innerJoin(questionnaires, eq(questionnaires.id, participants.questionnaireId))
    .where(and(eq(participants.personId, personId), isNull(participants.endedAt)))
    .orderBy(desc(participants.invitedAt))
    .all();
}

/** Those still at it whose day has come, and who were not reminded lately. */
export function listDueParticipants(
  db: Db,
  { from, until, remindedBefore, limit }: { from: string; until: string; remindedBefore: number; limit: number },
): Participant[] {
  const isAtIt = and(isNull(participants.endedAt), isNull(participants.handedBackAt));
  const isDue = and(isAtIt, gte(participants.dueOn, from), lte(participants.dueOn, until));
  const isSilent = or(isNull(participants.remindedAt), lte(participants.remindedAt, remindedBefore));
  return db
    .select(ofParticipant)
    .from(participants)
    .innerJoin(questionnaires, eq(questionnaires.id, participants.questionnaireId))
    .where(and(isDue, isSilent, ne(questionnaires.state, 'submitted')))
    .orderBy(asc(participants.dueOn))
    .limit(limit)
    .all();
}

const ofParticipant = {
  id: participants.id,
  questionnaireId: participants.questionnaireId,
  personId: participants.personId,
  name: participants.name,
  address: participants.address,
  section: participants.section,
  note: participants.note,
  dueOn: participants.dueOn,
  invitedAt: participants.invitedAt,
  handedBackAt: participants.handedBackAt,
  endedAt: participants.endedAt,
  remindedAt: participants.remindedAt,
};

/** What every page and every save asks for. */
const statements = prepared((db) => ({
  questionnaire: db
    .select()
    .from(questionnaires)
    .where(eq(questionnaires.id, sql.placeholder('id')))
    .prepare(),
  participant: db
    .select(ofParticipant)
    .from(participants)
    .where(eq(participants.id, sql.placeholder('id')))
    .prepare(),
}));

const insertStep = inserterOf(steps);

export function saveStep(tx: Tx, row: TakenStep & { questionnaireId: string }): void {
  insertStep(tx, row);
}

export function listSteps(db: Db, questionnaireId: string): TakenStep[] {
  const { id, at, participantId, staffId, step } = steps;
  return db
    .select({ id, at, participantId, staffId, step })
    .from(steps)
    .where(eq(steps.questionnaireId, questionnaireId))
    .orderBy(asc(steps.at), asc(steps.id))
    .all();
}

export function saveRemark(tx: Tx, row: Remark & { questionnaireId: string }): void {
  tx.insert(remarks).values(row).run();
}

export function listRemarks(db: Db, questionnaireId: string): Remark[] {
  return db
    .select()
    .from(remarks)
    .where(eq(remarks.questionnaireId, questionnaireId))
    .orderBy(asc(remarks.at), asc(remarks.id))
    .all()
    .map(({ questionnaireId: _, ...remark }) => remark);
}

/** What was asked to be mended has been sent anew. */
export function settleRemarks(tx: Tx, questionnaireId: string, at: number): void {
  const open = and(
    eq(remarks.questionnaireId, questionnaireId),
    eq(remarks.asksCorrection, true),
    isNull(remarks.settledAt),
  );
  tx.update(remarks).set({ settledAt: at }).where(open).run();
}

export function saveFile(tx: Tx, row: AttachedFile & { questionnaireId: string }): void {
  tx.insert(attachedFiles).values(row).run();
}

export function listFiles(db: Db, questionnaireId: string): AttachedFile[] {
  return db
    .select()
    .from(attachedFiles)
    .where(eq(attachedFiles.questionnaireId, questionnaireId))
    .orderBy(asc(attachedFiles.storedAt), asc(attachedFiles.id))
    .all()
    .map(({ questionnaireId: _, ...file }) => file);
}

export function deleteFile(tx: Tx, id: string): void {
  tx.delete(attachedFiles).where(eq(attachedFiles.id, id)).run();
}

export function saveSubmission(
  tx: Tx,
  questionnaireId: string,
  { number, at, participantId, ...content }: Submission,
  paperSha256: string | null,
): void {
  tx.insert(submissions).values({ questionnaireId, number, at, participantId, content, paperSha256 }).run();
}

/** The newest last, without what was in them: that is much. */
export function listSubmissions(db: Db, questionnaireId: string): Submitted[] {
  const { number, at, participantId, paperSha256 } = submissions;
  return db
    .select({ number, at, participantId, paperSha256 })
    .from(submissions)
    .where(eq(submissions.questionnaireId, questionnaireId))
    .orderBy(asc(number))
    .all();
}

export function findSubmission(db: Db, questionnaireId: string, number: number): Submission | undefined {
  const one = and(eq(submissions.questionnaireId, questionnaireId), eq(submissions.number, number));
  const found = db.select().from(submissions).where(one).get();
  return found && { number, at: found.at, participantId: found.participantId, ...found.content };
}

/** By the company: one of the participants. */
export function byParticipant({ id }: Pick<Participant, 'id'>): Actor {
  return { participantId: id, staffId: null };
}
