import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { companies, people } from '#app/people/tables.server.ts';
import { json, moment } from '#app/storage/columns.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { LeadEvent, LossReason } from './lead-event.ts';
import type { CarriedEstimate, Country, Lead, LeadMessage, LeadState, LeadWay, Subject } from './lead.ts';

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
    topic: text('topic'),
    way: text('way').$type<LeadWay>().notNull().default('form'),
    text: text('text').notNull(),
    answers: json<Lead['answers']>('answers').notNull(),
    estimate: json<CarriedEstimate | null>('estimate'),
    locale: text('locale').$type<Locale>().notNull(),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
    companyId: text('company_id').references(() => companies.id),
    /** The client, once they are known as a person. */
    personId: text('person_id').references(() => people.id),
    assigneeId: text('assignee_id').references(() => people.id),
    /** Until when the client is to hear from us; null while we wait for them. */
    answerBy: moment('answer_by'),
    lostBecause: text('lost_because').$type<LossReason>(),
    /** Grows with every change at the desk: who saves must have seen the last one. */
    version: integer('version').notNull().default(0),
  },
  (table) => [
    index('leads_by_state').on(table.state, table.createdAt),
    index('leads_by_age').on(table.createdAt),
    index('leads_by_address').on(table.addressKey),
    index('leads_by_company').on(table.companyKey),
    index('leads_by_tax_id').on(table.taxId),
    index('leads_of_company').on(table.companyId),
    index('leads_of_person').on(table.personId),
    index('leads_by_assignee').on(table.assigneeId, table.state, table.createdAt),
    index('leads_by_deadline').on(table.answerBy),
    // What waits for somebody, and what waits for their clients: answered by the index alone. The migration that makes it
    // makes one by the domain of the address too, which the generator cannot write.
    index('leads_waiting').on(table.assigneeId, table.answerBy, table.state),
    // All that a list at the desk asks for and orders by: it finds its page without opening the rows themselves.
    index('leads_listed').on(
      ...[table.state, table.answerBy, table.createdAt, table.assigneeId, table.kind, table.country],
      ...[table.subscribers, table.companyKey, table.id],
    ),
  ],
);

/**
 * What a lead is searched by, in one piece and with «е» for «ё». Triggers write it and the indexes over it (`lead_search`
 * by three letters, `lead_words` by whole words), so that what is wiped of a lead is gone from them too.
 */
export const leadTexts = sqliteTable('lead_texts', {
  number: integer('number').primaryKey(),
  leadId: text('lead_id').notNull().unique(),
  text: text('text').notNull(),
});

const leadId = () =>
  text('lead_id')
    .notNull()
    .references(() => leads.id, { onDelete: 'cascade' });

/** What has become of a lead, step by step: the pipeline, who looks after it and why. */
export const leadEvents = sqliteTable(
  'lead_events',
  {
    id: text('id').primaryKey(),
    leadId: leadId(),
    at: moment('at').notNull(),
    /** Null where the house did it by itself. */
    byId: text('by_id').references(() => people.id),
    event: json<LeadEvent>('event').notNull(),
  },
  (table) => [index('lead_events_by_lead').on(table.leadId, table.at)],
);

/** The last number given out in a year: references are counted without gaps, whatever becomes of a lead. */
export const leadNumbers = sqliteTable('lead_numbers', {
  year: integer('year').primaryKey(),
  last: integer('last').notNull(),
});

export const leadMessages = sqliteTable(
  'lead_messages',
  {
    id: text('id').primaryKey(),
    leadId: leadId(),
    from: text('from').$type<LeadMessage['from']>().notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
    /** Who of us wrote it. */
    byId: text('by_id').references(() => people.id),
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
  (table) => [primaryKey({ columns: [table.leadId, table.otherId] }), index('same_company_by_other').on(table.otherId)],
);
