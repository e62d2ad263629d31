import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Course } from '#app/catalogue/course.ts';
import type { Enrolment } from '#app/catalogue/enrolment.ts';
import { courses, enrolments } from '#app/catalogue/tables.server.ts';
import { leads } from '#app/leads/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

export interface CourseRow extends Course {
  /** Applications not yet answered, and those on the waiting list. */
  applied: number;
  waiting: number;
}

/** Every course ever announced, the last first. */
export function listCourseRows(db: Db): CourseRow[] {
  const counted = (state: Enrolment['state']) =>
    sql<number>`(select count(*) from ${enrolments} where ${enrolments.course} = ${courses.slug} and ${enrolments.state} = ${state})`;
  const rows = db
    .select({ course: courses, applied: counted('applied'), waiting: counted('waiting') })
    .from(courses)
    .orderBy(desc(courses.startsOn))
    .limit(mostCourses)
    .all();
  return rows.map(({ course, ...counts }) => ({ ...course, ...counts }));
}

const mostCourses = 200;

export interface Applicant extends Enrolment {
  reference: string;
  name: string;
  company: string | null;
}

/** Who applied for a course, the first first: that is the order of a waiting list. */
export function listApplicants(db: Db, slug: string): Applicant[] {
  const { reference, name, company } = leads;
  return db
    .select({ enrolment: enrolments, reference, name, company })
    .from(enrolments)
    .innerJoin(leads, eq(leads.id, enrolments.leadId))
    .where(eq(enrolments.course, slug))
    .orderBy(asc(enrolments.createdAt), asc(enrolments.id))
    .limit(mostApplicants)
    .all()
    .map(({ enrolment, ...lead }) => ({ ...enrolment, ...lead }));
}

const mostApplicants = 500;
