import { asc, count, desc, eq, gte, lt } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Course } from './course.ts';
import type { OfferedTier, Tier } from './tier.ts';
import { courses, offeredTiers } from './tables.server.ts';

/** In no particular order: `tiers` has it. */
export function listOfferedTiers(db: Db): OfferedTier[] {
  return db.select().from(offeredTiers).all();
}

export function findOfferedTier(db: Db, tier: Tier): OfferedTier | undefined {
  return db.select().from(offeredTiers).where(eq(offeredTiers.tier, tier)).get();
}

export function saveOfferedTier(tx: Tx, row: OfferedTier): void {
  tx.insert(offeredTiers).values(row).onConflictDoUpdate({ target: offeredTiers.tier, set: row }).run();
}

/** Courses that end on `day` (`YYYY-MM-DD`) or later, the next first. */
export function listCoursesFrom(db: Db, day: string): Course[] {
  return db.select().from(courses).where(gte(courses.endsOn, day)).orderBy(asc(courses.startsOn)).all();
}

/** Courses that ended before `day`, the last first. */
export function listCoursesBefore(db: Db, day: string, limit: number): Course[] {
  return db.select().from(courses).where(lt(courses.endsOn, day)).orderBy(desc(courses.endsOn)).limit(limit).all();
}

export function findCourse(db: Db, slug: string): Course | undefined {
  return db.select().from(courses).where(eq(courses.slug, slug)).get();
}

export function saveCourse(tx: Tx, row: Course): void {
  tx.insert(courses).values(row).onConflictDoUpdate({ target: courses.slug, set: row }).run();
}

export function countCourses(db: Db): number {
  return db.select({ n: count() }).from(courses).get()?.n ?? 0;
}
