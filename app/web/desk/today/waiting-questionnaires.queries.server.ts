import { and, asc, eq, gte, inArray, lt, ne, or, type SQL } from 'drizzle-orm';
import { companies } from '#app/people/tables.server.ts';
import { questionnaires } from '#app/questionnaires/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { mostWaiting, type QuestionnaireDays, type Waiting } from './waiting.ts';

/** Questionnaires that have come in lately, and such as are late: of these consultants. */
export function listWaitingQuestionnaires(db: Db, ids: readonly string[], days: QuestionnaireDays): Waiting[] {
  const { id, reference, state, dueOn, submittedAt, createdAt, companyId } = questionnaires;
  const rows = db
    .select({ id, reference, state, dueOn, submittedAt, createdAt, company: companies.name })
    .from(questionnaires)
    .innerJoin(companies, eq(companies.id, companyId))
    .where(waitingQuestionnaires(ids, days))
    .orderBy(asc(dueOn))
    .limit(mostWaiting)
    .all();
  return rows.map((row) => {
    const isIn = row.state === 'submitted';
    return {
      ...{ sort: 'questionnaire', id: row.id, name: row.reference, about: row.company },
      until: isIn || row.dueOn === null ? null : { on: row.dueOn },
      since: row.submittedAt ?? row.createdAt,
      record: { kind: 'questionnaire', id: row.id },
      ...{ by: null, isNobodys: false, isFirst: isIn, count: 0, version: 0 },
    };
  });
}

export function waitingQuestionnaires(ids: readonly string[], { today, since }: QuestionnaireDays): SQL | undefined {
  const { consultantId, state, dueOn, submittedAt } = questionnaires;
  const isIn = and(eq(state, 'submitted'), gte(submittedAt, since));
  const isLate = and(ne(state, 'submitted'), lt(dueOn, today));
  return and(inArray(consultantId, [...ids]), or(isIn, isLate));
}
