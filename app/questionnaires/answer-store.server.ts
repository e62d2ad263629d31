import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Entry } from './answers.ts';
import type { Marks } from './progress.ts';
import type { Explanations } from './reconcile.ts';
import type { SectionMark } from './section-state.ts';
import { answers, answerVersions, explanations, sectionMarks } from './tables.server.ts';

export type KeptAnswer = Omit<typeof answers.$inferSelect, 'questionnaireId'>;
export type AnswerVersion = Omit<typeof answerVersions.$inferSelect, 'questionnaireId'>;

export function listAnswers(db: Db, questionnaireId: string): KeptAnswer[] {
  return db.select(ofAnswer).from(answers).where(eq(answers.questionnaireId, questionnaireId)).all();
}

export function listAnswersTo(db: Db, questionnaireId: string, questions: string[]): KeptAnswer[] {
  const these = and(eq(answers.questionnaireId, questionnaireId), inArray(answers.question, questions));
  return db.select(ofAnswer).from(answers).where(these).all();
}

const ofAnswer = {
  question: answers.question,
  entry: answers.entry,
  seq: answers.seq,
  at: answers.at,
  participantId: answers.participantId,
};

const upsertAnswer = prepared((db) =>
  db.$client.prepare(
    `insert into questionnaire_answers (questionnaire_id, question, entry, seq, at, participant_id)
     values (?, ?, ?, ?, ?, ?) on conflict (questionnaire_id, question) do update
     set entry = excluded.entry, seq = excluded.seq, at = excluded.at, participant_id = excluded.participant_id`,
  ),
);

export function saveAnswer(tx: Tx, id: string, { question, entry, seq, at, participantId }: KeptAnswer): void {
  upsertAnswer(tx).run(id, question, JSON.stringify(entry), seq, at, participantId);
}

const insertVersion = inserterOf(answerVersions);

export function saveAnswerVersion(tx: Tx, questionnaireId: string, version: AnswerVersion): void {
  insertVersion(tx, { ...version, questionnaireId });
}

/** What a question held when so much had been saved; undefined where it held nothing. */
export function findAnswerAt(db: Db, questionnaireId: string, question: string, seq: number): Entry | undefined {
  const here = and(
    eq(answerVersions.questionnaireId, questionnaireId),
    eq(answerVersions.question, question),
    eq(answerVersions.isAside, false),
    lte(answerVersions.seq, seq),
  );
  const found = db
    .select({ entry: answerVersions.entry })
    .from(answerVersions)
    .where(here)
    .orderBy(desc(answerVersions.seq))
    .limit(1)
    .get();
  return found?.entry;
}

/** All that was ever saved in answer to a question, the newest first. */
export function listVersionsOf(db: Db, questionnaireId: string, question: string): AnswerVersion[] {
  return db
    .select()
    .from(answerVersions)
    .where(and(eq(answerVersions.questionnaireId, questionnaireId), eq(answerVersions.question, question)))
    .orderBy(desc(answerVersions.seq))
    .all()
    .map(({ questionnaireId: _, ...version }) => version);
}

/** Of what each of them said to a question, nothing stays but the last: what was submitted is compared with nothing earlier. */
export function deleteEarlierVersions(tx: Tx, questionnaireId: string): void {
  const earlier = sql`exists (select 1 from questionnaire_answer_versions as later
    where later.questionnaire_id = ${questionnaireId} and later.question = ${answerVersions.question}
      and later.is_aside = ${answerVersions.isAside} and later.participant_id is ${answerVersions.participantId}
      and later.seq > ${answerVersions.seq})`;
  tx.delete(answerVersions)
    .where(and(eq(answerVersions.questionnaireId, questionnaireId), earlier))
    .run();
}

/** A key that has another name in today's edition takes its history along. */
export function renameAnswer(tx: Tx, questionnaireId: string, from: string, to: string): void {
  for (const table of [answers, answerVersions]) {
    const one = and(eq(table.questionnaireId, questionnaireId), eq(table.question, from));
    tx.update(table).set({ question: to }).where(one).run();
  }
}

export function listMarks(db: Db, questionnaireId: string): Marks {
  const rows = db.select().from(sectionMarks).where(eq(sectionMarks.questionnaireId, questionnaireId)).all();
  return Object.fromEntries(rows.map(({ section, mark }) => [section, mark]));
}

export function saveMark(tx: Tx, questionnaireId: string, section: string, mark: SectionMark, at: number): void {
  tx.insert(sectionMarks)
    .values({ questionnaireId, section, mark, at })
    .onConflictDoUpdate({ target: [sectionMarks.questionnaireId, sectionMarks.section], set: { mark, at } })
    .run();
}

export function listExplanations(db: Db, questionnaireId: string): Explanations {
  const rows = db.select().from(explanations).where(eq(explanations.questionnaireId, questionnaireId)).all();
  return Object.fromEntries(rows.map(({ finding, text }) => [finding, text]));
}

/** An empty one is none. */
export function saveExplanation(tx: Tx, row: typeof explanations.$inferInsert): void {
  const { questionnaireId, finding, text, at, participantId } = row;
  if (text === '') {
    const one = and(eq(explanations.questionnaireId, questionnaireId), eq(explanations.finding, finding));
    tx.delete(explanations).where(one).run();
    return;
  }
  tx.insert(explanations)
    .values(row)
    .onConflictDoUpdate({
      target: [explanations.questionnaireId, explanations.finding],
      set: { text, at, participantId },
    })
    .run();
}
