import { eq, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Enrolment, EnrolmentState } from './enrolment.ts';
import { courses, enrolments } from './tables.server.ts';

const insertEnrolment = inserterOf(enrolments);

export function saveEnrolment(tx: Tx, enrolment: Enrolment): void {
  insertEnrolment(tx, enrolment);
}

export function findEnrolment(db: Db, id: string): Enrolment | undefined {
  return db.select().from(enrolments).where(eq(enrolments.id, id)).get();
}

export function findEnrolmentOf(db: Db, leadId: string): Enrolment | undefined {
  return db.select().from(enrolments).where(eq(enrolments.leadId, leadId)).get();
}

export function saveEnrolmentState(tx: Tx, id: string, state: EnrolmentState, changedAt: number): void {
  tx.update(enrolments).set({ state, changedAt }).where(eq(enrolments.id, id)).run();
}

export function addSeatsTaken(tx: Tx, slug: string, seats: number, changedAt: number): void {
  const seatsTaken = sql`max(0, ${courses.seatsTaken} + ${seats})`;
  tx.update(courses).set({ seatsTaken, changedAt }).where(eq(courses.slug, slug)).run();
}
