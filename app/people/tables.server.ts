import { isNotNull } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Country } from '#app/leads/lead.ts';
import { json, moment } from '#app/storage/columns.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { ConsentEvent, ConsentForm, ConsentPurpose } from './consent.ts';
import type { Destruction } from './destruction.ts';
import type { LinkPurpose } from './link.ts';
import type { Role } from './person.ts';

export const companies = sqliteTable(
  'companies',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    /** The name without its legal form, quotes and case: see `companyKey`. */
    nameKey: text('name_key'),
    taxId: text('tax_id'),
    country: text('country').$type<Country>().notNull(),
    region: text('region'),
    subscribers: integer('subscribers'),
    consultantId: text('consultant_id').references((): AnySQLiteColumn => people.id),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [
    index('companies_by_key').on(table.nameKey),
    index('companies_by_tax_id').on(table.taxId),
    index('companies_by_name').on(table.name),
    index('companies_by_change').on(table.changedAt),
    index('companies_by_consultant').on(table.consultantId),
  ],
);

export const people = sqliteTable(
  'people',
  {
    id: text('id').primaryKey(),
    role: text('role').$type<Role>().notNull(),
    name: text('name').notNull(),
    address: text('address').notNull().unique(),
    addressKey: text('address_key').notNull(),
    phone: text('phone'),
    companyId: text('company_id').references(() => companies.id),
    locale: text('locale').$type<Locale>().notNull(),
    createdAt: moment('created_at').notNull(),
    deactivatedAt: moment('deactivated_at'),
  },
  (table) => [
    index('people_by_key').on(table.addressKey),
    index('people_by_company').on(table.companyId),
    index('people_by_role').on(table.role),
  ],
);

const personId = () =>
  text('person_id')
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' });

export const signIns = sqliteTable(
  'sign_ins',
  {
    id: text('id').primaryKey(),
    personId: text('person_id').references(() => people.id, { onDelete: 'cascade' }),
    codeHash: text('code_hash').notNull(),
    triesLeft: integer('tries_left').notNull(),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [index('sign_ins_by_expiry').on(table.expiresAt), index('sign_ins_by_person').on(table.personId)],
);

/** Known by the hash of the cookie alone. */
export const sessions = sqliteTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    id: text('id').notNull().unique(),
    personId: personId(),
    createdAt: moment('created_at').notNull(),
    seenAt: moment('seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    secondFactorAt: moment('second_factor_at'),
    userAgent: text('user_agent').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [index('sessions_by_person').on(table.personId), index('sessions_by_expiry').on(table.expiresAt)],
);

/** A time-based one-time password (RFC 6238); `secret` is encrypted with a key made from SECRET. */
export const secondFactors = sqliteTable('second_factors', {
  personId: personId().primaryKey(),
  secret: text('secret').notNull(),
  createdAt: moment('created_at').notNull(),
  /** Since when it is asked for; null until its owner has shown that it works. */
  confirmedAt: moment('confirmed_at'),
  /** The last time step accepted: no code works twice. */
  lastStep: integer('last_step'),
});

export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    codeHash: text('code_hash').primaryKey(),
    personId: personId(),
    usedAt: moment('used_at'),
  },
  (table) => [index('recovery_codes_by_person').on(table.personId)],
);

export const absences = sqliteTable(
  'absences',
  {
    id: text('id').primaryKey(),
    personId: personId(),
    startsOn: text('starts_on').notNull(),
    endsOn: text('ends_on').notNull(),
    substituteId: text('substitute_id').references(() => people.id),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [index('absences_by_person').on(table.personId, table.endsOn)],
);

/** What was destroyed, when, why and by whom: the act and the event export that the law wants kept for three years. */
export const destructions = sqliteTable(
  'destructions',
  {
    id: text('id').primaryKey(),
    /** «У-2026-0001» */
    reference: text('reference').notNull().unique(),
    at: moment('at').notNull(),
    /** Null where retention did it by itself. */
    byId: text('by_id').references(() => people.id),
    /** The keyed hash of the address: it tells whether it was this person, and nothing to those without SECRET. */
    subjectKey: text('subject_key').notNull(),
    content: json<Destruction>('content').notNull(),
    keptUntil: moment('kept_until').notNull(),
  },
  (table) => [index('destructions_by_time').on(table.at), index('destructions_by_expiry').on(table.keptUntil)],
);

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
