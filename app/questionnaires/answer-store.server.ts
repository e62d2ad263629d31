import { and, desc, eq, inArray, max, sql } from 'drizzle-orm';
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
  return selectAnswers(db)
    .all({ questionnaireId, questions: JSON.stringify(questions) })
    .map((row) => {
      const { entry: text, ...rest } = row as Omit<KeptAnswer, 'entry'> & { entry: string };
      return { ...rest, entry: readEntry(db, `${questionnaireId} ${rest.question}`, text) };
    });
}

/**
 * What was read or written last, with the very text that it is kept as: whoever saves every few seconds has the rest of a
 * table of hundreds of cells read once, and not each time. Nobody changes an entry in place.
 */
const lastEntries = prepared(() => new Map<string, { text: string; entry: Entry }>());
const mostEntries = 200;

function readEntry(db: Db, key: string, text: string): Entry {
  const known = lastEntries(db).get(key);
  if (known?.text === text) return known.entry;
  const entry = JSON.parse(text) as Entry;
  keepEntry(db, key, text, entry);
  return entry;
}

function keepEntry(db: Db, key: string, text: string, entry: Entry): void {
  const entries = lastEntries(db);
  entries.delete(key);
  entries.set(key, { text, entry });
  const [oldest] = entries.keys();
  if (entries.size > mostEntries && oldest !== undefined) entries.delete(oldest);
}

const selectAnswers = prepared((db) =>
  db.$client.prepare(
    `select question, entry, seq, at, participant_id as participantId from questionnaire_answers
     where questionnaire_id = @questionnaireId and question in (select value from json_each(@questions))`,
  ),
);

function withEntry(row: unknown): { entry: Entry } {
  const { entry, ...rest } = row as { entry: string };
  return { ...rest, entry: JSON.parse(entry) as Entry };
}

/** The highest number of a save that one of the questions was answered by; 0 of none. */
export function findLastSeq(db: Db, questionnaireId: string, questions: string[]): number {
  const these = and(eq(answers.questionnaireId, questionnaireId), inArray(answers.question, questions));
  return (
    db
      .select({ last: max(answers.seq) })
      .from(answers)
      .where(these)
      .get()?.last ?? 0
  );
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

const insertVersion = prepared((db) =>
  db.$client.prepare(
    `insert into questionnaire_answer_versions (questionnaire_id, question, entry, seq, at, participant_id, form, is_aside)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
);

/** What a question holds from now on; it stands in its history too. Returns how much was written. */
export function saveNewAnswer(tx: Tx, id: string, answer: KeptAnswer & { form: string | null }): number {
  const { question, entry, seq, at, participantId, form } = answer;
  const written = JSON.stringify(entry);
  upsertAnswer(tx).run(id, question, written, seq, at, participantId);
  insertVersion(tx).run(id, question, written, seq, at, participantId, form, 0);
  keepEntry(tx, `${id} ${question}`, written, entry);
  return 2 * written.length;
}

/** What did not become the answer stands in its history alone. */
export function saveAside(tx: Tx, id: string, answer: KeptAnswer & { form: string | null }): void {
  const { question, entry, seq, at, participantId, form } = answer;
  insertVersion(tx).run(id, question, JSON.stringify(entry), seq, at, participantId, form, 1);
}

/** What each question held when so much had been saved, and what has become of it since, the oldest first. */
export function listVersionsSince(db: Db, questionnaireId: string, questions: string[], seq: number): SeenVersion[] {
  const asked = { questionnaireId, questions: JSON.stringify(questions), seq };
  return selectSince(db)
    .all(asked)
    .map((row) => withEntry(row) as SeenVersion);
}

export type SeenVersion = Pick<AnswerVersion, 'question' | 'seq' | 'entry' | 'at' | 'participantId' | 'form'>;

const selectSince = prepared((db) =>
  db.$client.prepare(
    `select question, seq, entry, at, participant_id as participantId, form
     from questionnaire_answer_versions as version
     where questionnaire_id = @questionnaireId and not is_aside
       and question in (select value from json_each(@questions))
       and seq >= coalesce((select max(seq) from questionnaire_answer_versions as known
         where known.questionnaire_id = @questionnaireId and known.question = version.question
           and not known.is_aside and known.seq <= @seq), 0)
     order by seq`,
  ),
);

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
