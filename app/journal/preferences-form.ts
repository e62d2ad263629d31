import { z } from 'zod';
import { locales } from '#app/words/locale.ts';
import { nameField, topicsField } from './subscription-form.ts';
import { frequencies } from './subscription.ts';

/** What can be set on the preferences page; `today` is the reader's calendar day, `YYYY-MM-DD`. */
export function preferencesForm(today: string) {
  return z.object({
    name: nameField,
    topics: topicsField,
    frequency: z.enum(frequencies),
    locale: z.enum(locales),
    pausedUntil: z
      .string('pauseInvalid')
      .refine(isDay, { message: 'pauseInvalid', abort: true })
      .refine((day) => day > today, { message: 'pausePast', abort: true })
      .refine((day) => day <= yearAfter(today), 'pauseFar')
      .optional(),
    advertising: z.boolean().optional(),
  });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
