import { z } from 'zod';
import { editedForm } from '#app/content/edited.ts';
import { showcaseKinds } from '#app/content/page-text.ts';
import { siteOf } from '#app/content/video.ts';

/** What is edited under `/desk/content`; courses have a page of their own. */
export const contentKinds = ['page', 'tier', ...showcaseKinds] as const;
export type ContentKind = (typeof contentKinds)[number];

export function isContentKind(text: string | undefined): text is ContentKind {
  return contentKinds.some((kind) => kind === text);
}

/** The id under which something new is written. */
export const newId = 'new';

export const clientFacts = z.object({
  subscribers: z.coerce.number('number').int('number').min(1, 'number').optional(),
});
export const videoFacts = z.object({
  url: z
    .string('empty')
    .trim()
    .max(500, 'tooLong')
    .refine((url) => siteOf({ url }) !== undefined, 'url'),
  minutes: z.coerce.number('number').int('number').min(1, 'number').max(1000, 'number'),
});

/** The whole form of one thing: its texts, its facts, and the version that was seen. */
export function contentForm(kind: ContentKind) {
  const facts = kind === 'client' ? clientFacts : kind === 'video' ? videoFacts : z.object({});
  return editedForm(kind)
    .extend(facts.shape)
    .extend({ version: z.string().max(40).optional() });
}
