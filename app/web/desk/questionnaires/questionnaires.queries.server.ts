import { and, asc, count, desc, eq, isNull, max, sql, type SQL } from 'drizzle-orm';
import { companies, links, people } from '#app/people/tables.server.ts';
import type { SectionMark } from '#app/questionnaires/section-state.ts';
import { participants, questionnaires, sectionMarks } from '#app/questionnaires/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { QuestionnairesAsked } from './questionnaires-asked.ts';

/** How many are asked for, counted no further than `most`. */
export function countQuestionnaires(db: Db, asked: QuestionnairesAsked, most: number): number {
  const found = db
    .select({ one: sql`1` })
    .from(questionnaires)
    .where(conditionsOf(asked))
    .limit(most)
    .as('found');
  return db.select({ n: count() }).from(found).get()?.n ?? 0;
}

/** One stretch of the list, the last changed first; its sections are counted for these rows alone. */
export function listQuestionnaires(
  db: Db,
  asked: QuestionnairesAsked,
  { limit, offset }: { limit: number; offset: number },
) {
  return rowsOf(db)
    .where(conditionsOf(asked))
    .orderBy(desc(questionnaires.changedAt), desc(questionnaires.id))
    .limit(limit)
    .offset(offset)
    .all();
}

export type QuestionnaireRow = ReturnType<typeof listQuestionnaires>[number];

/** Those of a company, the newest first. */
export function listOfCompany(db: Db, companyId: string): QuestionnaireRow[] {
  return rowsOf(db)
    .where(eq(questionnaires.companyId, companyId))
    .orderBy(desc(questionnaires.createdAt))
    .limit(mostShown)
    .all();
}

const mostShown = 50;

function rowsOf(db: Db) {
  const { id, reference, state, dueOn, changedAt, submittedAt, companyId, consultantId } = questionnaires;
  const marked = (mark: SectionMark) =>
    sql<number>`(select count(*) from ${sectionMarks}
      where ${sectionMarks.questionnaireId} = ${questionnaires}.id and ${sectionMarks.mark} = ${mark})`;
  return db
    .select({
      ...{ id, reference, state, dueOn, changedAt, submittedAt, company: companies.name, consultant: people.name },
      ...{ ready: marked('ready'), withColleague: marked('with-colleague') },
    })
    .from(questionnaires)
    .innerJoin(companies, eq(companies.id, companyId))
    .innerJoin(people, eq(people.id, consultantId));
}

function conditionsOf({ state, consultant }: QuestionnairesAsked): SQL | undefined {
  return and(
    state === null ? undefined : eq(questionnaires.state, state),
    consultant === null ? undefined : eq(questionnaires.consultantId, consultant),
  );
}

/** Whom of a company one can write to, by name. */
export function listInvitable(db: Db, companyId: string): { id: string; name: string; address: string }[] {
  const { id, name, address, role, deactivatedAt } = people;
  return db
    .select({ id, name, address })
    .from(people)
    .where(and(eq(people.companyId, companyId), eq(role, 'client'), isNull(deactivatedAt)))
    .orderBy(asc(name))
    .all();
}

export interface LinkTimes {
  sentAt: number | null;
  until: number | null;
}

/** When the last link of everybody who fills a questionnaire in was made, and until when one of theirs works. */
export function findLinkTimes(db: Db, questionnaireId: string): Map<string, LinkTimes> {
  const rows = db
    .select({ id: participants.id, sentAt: max(links.createdAt), until: max(links.expiresAt) })
    .from(participants)
    .innerJoin(links, and(eq(links.subjectId, participants.id), eq(links.purpose, 'questionnaire')))
    .where(eq(participants.questionnaireId, questionnaireId))
    .groupBy(participants.id)
    .all();
  return new Map(rows.map(({ id, ...times }) => [id, times]));
}
