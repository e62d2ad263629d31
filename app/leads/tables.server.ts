import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { json, moment } from '#app/storage/columns.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { CarriedEstimate, Country, Lead, LeadMessage, LeadState, Subject } from './lead.ts';

export const leads = sqliteTable(
  'leads',
  {
    id: text('id').primaryKey(),
    reference: text('reference').notNull().unique(),
    kind: text('kind').$type<Subject['kind']>().notNull(),
    subject: json<Subject>('subject').notNull(),
    state: text('state').$type<LeadState>().notNull(),
    name: text('name').notNull(),
    company: text('company'),
    /** The company's name without its legal form, quotes and case: the same company written twice has one key. */
    companyKey: text('company_key'),
    taxId: text('tax_id'),
    country: text('country').$type<Country>().notNull(),
    region: text('region'),
    address: text('address').notNull(),
    addressKey: text('address_key').notNull(),
    phone: text('phone'),
    subscribers: integer('subscribers'),
    text: text('text').notNull(),
    answers: json<Lead['answers']>('answers').notNull(),
    estimate: json<CarriedEstimate | null>('estimate'),
    locale: text('locale').$type<Locale>().notNull(),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [
    index('leads_by_state').on(table.state, table.createdAt),
    index('leads_by_age').on(table.createdAt),
    index('leads_by_address').on(table.addressKey),
    index('leads_by_company').on(table.companyKey),
    index('leads_by_tax_id').on(table.taxId),
  ],
);

/** The last number given out in a year: references are counted without gaps, whatever becomes of a lead. */
export const leadNumbers = sqliteTable('lead_numbers', {
  year: integer('year').primaryKey(),
  last: integer('last').notNull(),
});

const leadId = () =>
  text('lead_id')
    .notNull()
    .references(() => leads.id, { onDelete: 'cascade' });

export const leadMessages = sqliteTable(
  'lead_messages',
  {
    id: text('id').primaryKey(),
    leadId: leadId(),
    from: text('from').$type<LeadMessage['from']>().notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('lead_messages_by_lead').on(table.leadId, table.at)],
);

/** Which files belong to a lead; their bytes lie in DATA_DIR/files under their SHA-256. */
export const leadFiles = sqliteTable(
  'lead_files',
  {
    id: text('id').primaryKey(),
    leadId: leadId(),
    name: text('name').notNull(),
    type: text('type').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    storedAt: moment('stored_at').notNull(),
  },
  (table) => [index('lead_files_by_lead').on(table.leadId), index('lead_files_by_content').on(table.sha256)],
);

/** Two leads that seem to be of one company, as suggested; whether they are is for a person to say. */
export const sameCompanySuggestions = sqliteTable(
  'same_company_suggestions',
  {
    leadId: leadId(),
    otherId: text('other_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    because: text('because').$type<'tax-id' | 'name' | 'domain'>().notNull(),
    suggestedAt: moment('suggested_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.leadId, table.otherId] })],
);
