import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { companies, people } from '#app/people/tables.server.ts';
import { json, moment } from '#app/storage/columns.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Entry } from './answers.ts';
import type { Step, Submission } from './filling.ts';
import type { QuestionnaireState } from './questionnaire-state.ts';
import type { SectionMark } from './section-state.ts';

export const questionnaires = sqliteTable(
  'questionnaires',
  {
    id: text('id').primaryKey(),
    reference: text('reference').notNull().unique(),
    companyId: text('company_id')
      .notNull()
      .references(() => companies.id),
    consultantId: text('consultant_id')
      .notNull()
      .references(() => people.id),
    previousId: text('previous_id'),
    locale: text('locale').$type<Locale>().notNull(),
    state: text('state').$type<QuestionnaireState>().notNull(),
    edition: integer('edition').notNull(),
    seq: integer('seq').notNull(),
    dueOn: text('due_on'),
    note: text('note').notNull(),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    submittedAt: moment('submitted_at'),
  },
  (table) => [
    index('questionnaires_of_company').on(table.companyId, table.createdAt),
    index('questionnaires_by_state').on(table.state, table.changedAt),
    index('questionnaires_by_change').on(table.changedAt),
    index('questionnaires_by_consultant').on(table.consultantId, table.changedAt),
  ],
);

/** The last number given out in a year. */
export const questionnaireNumbers = sqliteTable('questionnaire_numbers', {
  year: integer('year').primaryKey(),
  last: integer('last').notNull(),
});

const questionnaireId = () =>
  text('questionnaire_id')
    .notNull()
    .references(() => questionnaires.id, { onDelete: 'cascade' });

export const participants = sqliteTable(
  'questionnaire_participants',
  {
    id: text('id').primaryKey(),
    questionnaireId: questionnaireId(),
    personId: text('person_id').references(() => people.id, { onDelete: 'set null' }),
    name: text('name').notNull(),
    address: text('address').notNull(),
    addressKey: text('address_key').notNull(),
    section: text('section'),
    note: text('note').notNull(),
    dueOn: text('due_on'),
    invitedAt: moment('invited_at').notNull(),
    handedBackAt: moment('handed_back_at'),
    endedAt: moment('ended_at'),
    remindedAt: moment('reminded_at'),
  },
  (table) => [
    index('participants_of_questionnaire').on(table.questionnaireId),
    index('participants_by_person').on(table.personId),
    index('participants_by_address').on(table.addressKey),
    index('participants_by_deadline').on(table.dueOn),
  ],
);

const participantId = () => text('participant_id').references(() => participants.id, { onDelete: 'set null' });

/** What every question holds now; one that was answered once stays, even if it holds nothing any more. */
export const answers = sqliteTable(
  'questionnaire_answers',
  {
    questionnaireId: questionnaireId(),
    question: text('question').notNull(),
    entry: json<Entry>('entry').notNull(),
    seq: integer('seq').notNull(),
    at: moment('at').notNull(),
    participantId: participantId(),
  },
  (table) => [primaryKey({ columns: [table.questionnaireId, table.question] })],
);

/** All that was ever saved: what two people typed at once is told apart by what both had seen. */
export const answerVersions = sqliteTable(
  'questionnaire_answer_versions',
  {
    questionnaireId: questionnaireId(),
    question: text('question').notNull(),
    seq: integer('seq').notNull(),
    entry: json<Entry>('entry').notNull(),
    at: moment('at').notNull(),
    participantId: participantId(),
    /** The page that saved it, by the id it was shown with: what a page has saved itself is no news to it. */
    form: text('form'),
    /** It did not become the answer: a colleague had answered otherwise meanwhile. */
    isAside: integer('is_aside', { mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.questionnaireId, table.question, table.seq, table.isAside] })],
);

export const sectionMarks = sqliteTable(
  'questionnaire_sections',
  {
    questionnaireId: questionnaireId(),
    section: text('section').notNull(),
    mark: text('mark').$type<SectionMark>().notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.questionnaireId, table.section] })],
);

/** What the company says to a contradiction, by its key: see `findingKey`. */
export const explanations = sqliteTable(
  'questionnaire_explanations',
  {
    questionnaireId: questionnaireId(),
    finding: text('finding').notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
    participantId: participantId(),
  },
  (table) => [primaryKey({ columns: [table.questionnaireId, table.finding] })],
);

export const remarks = sqliteTable(
  'questionnaire_remarks',
  {
    id: text('id').primaryKey(),
    questionnaireId: questionnaireId(),
    question: text('question').notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
    participantId: participantId(),
    staffId: text('staff_id').references(() => people.id),
    asksCorrection: integer('asks_correction', { mode: 'boolean' }).notNull(),
    settledAt: moment('settled_at'),
  },
  (table) => [index('remarks_of_questionnaire').on(table.questionnaireId, table.at)],
);

/** Their bytes lie in DATA_DIR/files under their SHA-256. */
export const attachedFiles = sqliteTable(
  'questionnaire_files',
  {
    id: text('id').primaryKey(),
    questionnaireId: questionnaireId(),
    section: text('section').notNull(),
    name: text('name').notNull(),
    type: text('type').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    storedAt: moment('stored_at').notNull(),
    participantId: participantId(),
  },
  (table) => [
    index('questionnaire_files_of').on(table.questionnaireId),
    index('questionnaire_files_by_content').on(table.sha256),
  ],
);

export const steps = sqliteTable(
  'questionnaire_steps',
  {
    id: text('id').primaryKey(),
    questionnaireId: questionnaireId(),
    at: moment('at').notNull(),
    participantId: participantId(),
    staffId: text('staff_id').references(() => people.id),
    step: json<Step>('step').notNull(),
  },
  (table) => [index('questionnaire_steps_of').on(table.questionnaireId, table.at)],
);

/** What was submitted, as it was then. */
export const submissions = sqliteTable(
  'questionnaire_submissions',
  {
    questionnaireId: questionnaireId(),
    number: integer('number').notNull(),
    at: moment('at').notNull(),
    participantId: participantId(),
    content: json<Pick<Submission, 'answers' | 'explanations'>>('content').notNull(),
    /** The paper that went with the receipt; its bytes lie with the files. */
    paperSha256: text('paper_sha256'),
  },
  (table) => [
    primaryKey({ columns: [table.questionnaireId, table.number] }),
    index('submissions_by_paper').on(table.paperSha256),
  ],
);

/** Who has a page of it open, see `watchers` of the desk. */
export const presences = sqliteTable(
  'questionnaire_presences',
  {
    questionnaireId: questionnaireId(),
    participantId: text('participant_id')
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    section: text('section'),
    isTyping: integer('is_typing', { mode: 'boolean' }).notNull(),
    seenAt: moment('seen_at').notNull(),
  },
  (table) => [uniqueIndex('presences_of').on(table.questionnaireId, table.participantId)],
);
