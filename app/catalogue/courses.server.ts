import type { App } from '#app/app.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { stateOf, type Course, type CourseToday } from './course.ts';
import { findCourse as findStored, listCoursesBefore, listCoursesFrom } from './store.server.ts';

/** How many of the past courses are worth a look. */
const pastShown = 4;

/** What is announced or under way, the next first, and a few that are over, the last first. */
export function listCourses(app: Pick<App, 'db' | 'clock'>): { coming: CourseToday[]; past: CourseToday[] } {
  const today = dayInMoscow(app.clock.now());
  const stand = (course: Course) => ({ ...course, state: stateOf(course, today) });
  return {
    coming: listCoursesFrom(app.db, today).map(stand),
    past: listCoursesBefore(app.db, today, pastShown).map(stand),
  };
}

/** All that were ever announced: each has its page for ever. */
export function listEveryCourse(app: Pick<App, 'db'>): Course[] {
  return listCoursesFrom(app.db, '');
}

export function findCourse(app: Pick<App, 'db' | 'clock'>, slug: string): CourseToday | undefined {
  const course = findStored(app.db, slug);
  return course && { ...course, state: stateOf(course, dayInMoscow(app.clock.now())) };
}

/** A course as it was announced, to be changed. */
export function findAnnounced(app: Pick<App, 'db'>, slug: string): Course | undefined {
  return findStored(app.db, slug);
}
