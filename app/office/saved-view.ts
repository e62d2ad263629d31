import { z } from 'zod';

export type ViewedList = 'leads';

/** A list with its filters, under a name of one's own. */
export interface SavedView {
  id: string;
  list: ViewedList;
  name: string;
  /** The query string, without the question mark. */
  query: string;
}

/** More are no help in finding anything. */
export const mostViews = 30;

const name = z
  .string('nameMissing')
  .transform((typed) => typed.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'nameMissing').max(60, 'nameTooLong'));

export const viewNameForm = z.object({ name });
export const viewForm = z.object({ name, query: z.string().max(1000).default('') });
