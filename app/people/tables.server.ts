import { isNotNull } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment } from '#app/storage/columns.server.ts';
import type { ConsentEvent, ConsentForm, ConsentPurpose } from './consent.ts';
import type { LinkPurpose } from './link.ts';

/** Capability links: what a letter lets its reader do. Known by the hash of their token alone. */
export const links = sqliteTable(
  'links',
  {
    tokenHash: text('token_hash').primaryKey(),
    purpose: text('purpose').$type<LinkPurpose>().notNull(),
    subjectId: text('subject_id').notNull(),
    /** The letter it travels in, where that is evidence. */
    messageId: text('message_id'),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at'),
    usedAt: moment('used_at'),
  },
  (table) => [
    index('links_by_subject').on(table.subjectId),
    index('links_by_expiry').on(table.expiresAt).where(isNotNull(table.expiresAt)),
  ],
);

/** Every published version of every legal document, by hash, for ever. */
export const documents = sqliteTable(
  'documents',
  {
    kind: text('kind').notNull(),
    locale: text('locale').notNull(),
    version: text('version').notNull(),
    sha256: text('sha256').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    publishedAt: moment('published_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.locale, table.sha256] })],
);

/** The consent ledger. Append-only (triggers refuse anything else); each row carries the hash of the one before. */
export const consents = sqliteTable(
  'consents',
  {
    seq: integer('seq').primaryKey(),
    at: moment('at').notNull(),
    subject: text('subject').notNull(),
    event: text('event').$type<ConsentEvent>().notNull(),
    purpose: text('purpose').$type<ConsentPurpose>().notNull(),
    documentVersion: text('document_version').notNull(),
    documentLocale: text('document_locale').notNull(),
    documentSha256: text('document_sha256').notNull(),
    form: text('form').$type<ConsentForm>().notNull(),
    act: text('act').notNull(),
    messageId: text('message_id'),
    detailsHash: text('details_hash').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [index('consents_by_subject').on(table.subject, table.seq), index('consents_by_act').on(table.act)],
);

/** The personal part of a ledger row. The ledger commits to its salted hash, so it can be destroyed and the chain still holds. */
export const consentDetails = sqliteTable('consent_details', {
  seq: integer('seq')
    .primaryKey()
    .references(() => consents.seq),
  salt: text('salt').notNull(),
  address: text('address').notNull(),
  ip: text('ip').notNull(),
  userAgent: text('user_agent').notNull(),
});
