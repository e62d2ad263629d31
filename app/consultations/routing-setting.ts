import { z } from 'zod';

const people = z.array(z.string().min(1)).min(1).max(50);
const name = z.string().trim().min(1).max(100);

/** The setting `routing`: by what a question finds who answers it. */
export const routingShape = z.object({
  /** Open threads that are a full load, for whoever has no limit of their own. */
  most: z.int().min(1).max(1000),
  /** Working hours: where the first answer is due within them, whoever is at work now goes first. */
  soonHours: z.int().min(0).max(80),
  /** Who owns a document, a section or a block of the methodology map, by its key. */
  owners: z.array(z.object({ topic: name, personIds: people })).max(100),
  /** In this order; the first that fits and has somebody to answer. */
  rules: z
    .array(
      z.object({
        by: z.enum(['topic', 'size', 'country', 'language', 'right']),
        /** Keys of topics, size bands, ISO countries, languages (ISO 639), kinds of rights: any of them. */
        values: z.array(name).min(1).max(100),
        personIds: people,
      }),
    )
    .max(100),
});

export type RoutingSetting = z.infer<typeof routingShape>;
export type RoutingRule = RoutingSetting['rules'][number];

export const defaultRouting: RoutingSetting = { most: 25, soonHours: 8, owners: [], rules: [] };
