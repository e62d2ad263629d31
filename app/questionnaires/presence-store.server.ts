import { and, asc, eq, gte, lt, ne } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Participant } from './filling.ts';
import { participants, presences } from './tables.server.ts';

/** Somebody who has a page open: the whole of it, or a section. */
export interface Presence {
  name: string;
  section: string | null;
  isTyping: boolean;
}

export function savePresence(tx: Tx, row: typeof presences.$inferInsert): void {
  const { section, isTyping, seenAt } = row;
  tx.insert(presences)
    .values(row)
    .onConflictDoUpdate({
      target: [presences.questionnaireId, presences.participantId],
      set: { section, isTyping, seenAt },
    })
    .run();
}

export function deletePresencesUnseenSince(tx: Tx, moment: number): void {
  tx.delete(presences).where(lt(presences.seenAt, moment)).run();
}

/** To a colleague, only those who are in their section. */
export function listOtherPresences(
  db: Db,
  questionnaireId: string,
  { id, section: own }: Pick<Participant, 'id' | 'section'>,
  since: number,
): Presence[] {
  const { name } = participants;
  const { section, isTyping, seenAt } = presences;
  const isOther = and(eq(presences.questionnaireId, questionnaireId), ne(presences.participantId, id));
  const isInSight = own === null ? undefined : eq(section, own);
  return db
    .select({ name, section, isTyping })
    .from(presences)
    .innerJoin(participants, eq(participants.id, presences.participantId))
    .where(and(isOther, isInSight, gte(seenAt, since)))
    .orderBy(asc(name))
    .all();
}
