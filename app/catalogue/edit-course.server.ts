import type { App } from '#app/app.server.ts';
import type { Edited } from '#app/content/edit-page.server.ts';
import { inLatin } from '#app/content/latin.ts';
import { rowVersion } from '#app/content/row-version.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import type { Course } from './course.ts';
import { findCourse, saveCourse } from './store.server.ts';

/** What is set of a course; its slug is given once, with its first day and its city. */
export type CourseWish = Omit<Course, 'slug' | 'changedAt' | 'cancelledAt'> & { isCancelled: boolean };

/** Announces a course, or changes one unless it is no longer what was seen. */
export function editCourse(
  app: App,
  personId: string,
  { isCancelled, ...wish }: CourseWish,
  seen: { slug: string; version: string } | null,
): Edited {
  return transact(app.db, (tx): Edited => {
    const known = seen ? findCourse(tx, seen.slug) : undefined;
    if (seen && !known) return { refused: 'unknown' };
    if (seen && rowVersion(known) !== seen.version) return { refused: 'changed' };
    const now = app.clock.now();
    const slug = known?.slug ?? freeSlug(tx, wish);
    const cancelledAt = isCancelled ? (known?.cancelledAt ?? now) : null;
    saveCourse(tx, { ...wish, slug, cancelledAt, changedAt: now });
    audit(app, tx, personId, 'content-changed', { kind: 'course', id: slug });
    return { refused: undefined, id: slug };
  });
}

/** `2026-12-15-moskva`; the second in the same city on the same day is `…-2`. */
function freeSlug(tx: Tx, { startsOn, text }: Pick<CourseWish, 'startsOn' | 'text'>): string {
  const wanted = `${startsOn}-${inLatin(text.ru.city)}`;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!findCourse(tx, slug)) return slug;
  }
}
