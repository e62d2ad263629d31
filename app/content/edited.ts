import { z } from 'zod';
import { locales, type Bilingual, type Locale } from '#app/words/locale.ts';

const line = (most = 160) => z.string('empty').trim().min(1, 'empty').max(most, 'tooLong');
const text = line(1000);
const markdown = line(40_000);
/** One item a line. */
const list = line(3000).transform((written) =>
  written
    .split(/\r?\n/)
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

/** What editors write, in each language, by what it is for. */
export const editedTexts = {
  page: z.object({ title: line(), lead: text, body: markdown }),
  tier: z.object({
    ...{ name: line(), forWhom: line(300), summary: text, gets: list, leaves: list },
    ...{ after: text, start: text, body: markdown },
  }),
  testimonial: z.object({ quote: text, who: line(200), measured: text.optional().default('') }),
  client: z.object({ name: line(), place: line() }),
  video: z.object({ title: line(), about: text }),
  course: z.object({ title: line(), city: line(), venue: line(300), programme: markdown }),
} as const;
export type EditedKind = keyof typeof editedTexts;

/** How a field is written; what is not named here is one line. */
export const fieldLooks: Record<string, 'text' | 'list' | 'markdown'> = {
  ...{ lead: 'text', summary: 'text', after: 'text', start: 'text', quote: 'text', measured: 'text', about: 'text' },
  ...{ gets: 'list', leaves: 'list', body: 'markdown', programme: 'markdown' },
};

export function fieldsOf(kind: EditedKind): string[] {
  return Object.keys(editedTexts[kind].shape);
}

/** `title` in Russian is `title_ru` in a form: names there are plain words. */
export function formName(field: string, locale: Locale): string {
  return `${field}_${locale}`;
}

/** The fields of a form: each text in every language. */
export function editedForm(kind: EditedKind): z.ZodObject<Record<string, z.ZodType>> {
  const shape = Object.entries<z.ZodType>(editedTexts[kind].shape);
  return z.object(
    Object.fromEntries(locales.flatMap((locale) => shape.map(([name, field]) => [formName(name, locale), field]))),
  );
}

/** The texts of a form that its schema has found right. */
export function textsIn<S extends z.ZodObject>(texts: S, typed: Record<string, unknown>): Bilingual<z.output<S>> {
  const inLocale = (locale: Locale) =>
    texts.parse(Object.fromEntries(Object.keys(texts.shape).map((name) => [name, typed[formName(name, locale)]])));
  return { ru: inLocale('ru'), en: inLocale('en') };
}

/** What is kept, as a form shows it. */
export function asTyped(kind: EditedKind, text: Bilingual<object>): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const locale of locales) {
    const kept = new Map<string, unknown>(Object.entries(text[locale]));
    for (const name of fieldsOf(kind)) {
      const value = kept.get(name);
      typed[formName(name, locale)] = Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
    }
  }
  return typed;
}
