import { asc, count, eq } from 'drizzle-orm';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Bilingual } from '#app/words/locale.ts';
import type { Client, EditedPage, PageText, Testimonial, Video } from './page-text.ts';
import { clients, pageTexts, testimonials, videos } from './tables.server.ts';

const versionStatement = prepared((db) => db.$client.prepare('select version from content_version').pluck());

export function readContentVersion(db: Db): number {
  return Number(versionStatement(db).get());
}

export function findPageText(db: Db, page: EditedPage): { text: Bilingual<PageText>; changedAt: number } | undefined {
  return db.select().from(pageTexts).where(eq(pageTexts.page, page)).get();
}

export function savePageText(tx: Tx, row: typeof pageTexts.$inferInsert): void {
  tx.insert(pageTexts).values(row).onConflictDoUpdate({ target: pageTexts.page, set: row }).run();
}

export function listTestimonials(db: Db): Testimonial[] {
  return db.select().from(testimonials).orderBy(asc(testimonials.position)).all();
}

export function listClients(db: Db): Client[] {
  return db.select().from(clients).orderBy(asc(clients.position)).all();
}

export function listVideos(db: Db): Video[] {
  return db.select().from(videos).orderBy(asc(videos.position)).all();
}

export function saveTestimonial(tx: Tx, row: typeof testimonials.$inferInsert): void {
  tx.insert(testimonials).values(row).onConflictDoUpdate({ target: testimonials.id, set: row }).run();
}

export function saveClient(tx: Tx, row: typeof clients.$inferInsert): void {
  tx.insert(clients).values(row).onConflictDoUpdate({ target: clients.id, set: row }).run();
}

export function saveVideo(tx: Tx, row: typeof videos.$inferInsert): void {
  tx.insert(videos).values(row).onConflictDoUpdate({ target: videos.id, set: row }).run();
}

/** Whether no testimonial, client or video was ever entered. */
export function isShowcaseEmpty(db: Db): boolean {
  return [testimonials, clients, videos].every((table) => db.select({ n: count() }).from(table).get()?.n === 0);
}
