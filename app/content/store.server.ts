import { asc, count, eq, max, sql } from 'drizzle-orm';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Bilingual } from '#app/words/locale.ts';
import type { Client, EditedPage, PageText, ShowcaseItems, ShowcaseKind, Testimonial, Video } from './page-text.ts';
import { clients, contentVersion, pageTexts, testimonials, videos } from './tables.server.ts';

const versionStatement = prepared((db) => db.$client.prepare('select version from content_version').pluck());

export function readContentVersion(db: Db): number {
  return Number(versionStatement(db).get());
}

export function saveNextContentVersion(tx: Tx): void {
  tx.update(contentVersion)
    .set({ version: sql`${contentVersion.version} + 1` })
    .run();
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

const showcaseTables = { testimonial: testimonials, client: clients, video: videos } as const;

/** Where an item of the showcase stands in its list, and what it says. */
export type Placed<K extends ShowcaseKind> = ShowcaseItems[K] & { position: number };

export function findShowcaseItem<K extends ShowcaseKind>(db: Db, kind: K, id: string): Placed<K> | undefined {
  const table = showcaseTables[kind];
  return db.select().from(table).where(eq(table.id, id)).get() as Placed<K> | undefined;
}

export function saveShowcaseItem<K extends ShowcaseKind>(
  tx: Tx,
  kind: K,
  item: Omit<ShowcaseItems[K], 'id'>,
  at: { id: string; position: number },
): void {
  const row = { ...item, ...at };
  if (kind === 'testimonial') saveTestimonial(tx, row as unknown as Placed<'testimonial'>);
  else if (kind === 'client') saveClient(tx, row as unknown as Placed<'client'>);
  else saveVideo(tx, row as unknown as Placed<'video'>);
}

export function deleteShowcaseItem(tx: Tx, kind: ShowcaseKind, id: string): void {
  const table = showcaseTables[kind];
  tx.delete(table).where(eq(table.id, id)).run();
}

export function lastPosition(db: Db, kind: ShowcaseKind): number {
  const { position } = showcaseTables[kind];
  return (
    db
      .select({ last: max(position) })
      .from(showcaseTables[kind])
      .get()?.last ?? -1
  );
}

/** The ids of a list in its order. */
export function listShowcaseIds(db: Db, kind: ShowcaseKind): string[] {
  const { id, position } = showcaseTables[kind];
  return db
    .select({ id })
    .from(showcaseTables[kind])
    .orderBy(asc(position), asc(id))
    .all()
    .map((row) => row.id);
}

export function savePosition(tx: Tx, kind: ShowcaseKind, id: string, position: number): void {
  const table = showcaseTables[kind];
  tx.update(table).set({ position }).where(eq(table.id, id)).run();
}

/** Whether no testimonial, client or video was ever entered. */
export function isShowcaseEmpty(db: Db): boolean {
  return [testimonials, clients, videos].every((table) => db.select({ n: count() }).from(table).get()?.n === 0);
}
