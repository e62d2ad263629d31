import { z } from 'zod';
import type { CourseWish } from '#app/catalogue/edit-course.server.ts';
import { editedForm, editedTexts, textsIn } from '#app/content/edited.ts';

const day = z.string('day').refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text), 'day');
const seats = (least: number) => z.coerce.number('number').int('number').min(least, 'number').max(1000, 'number');

const facts = z.object({
  startsOn: day,
  endsOn: day,
  seats: seats(1),
  seatsTaken: seats(0),
  priceRoubles: z.coerce.number('number').int('number').min(0, 'number').max(10_000_000, 'number').optional(),
  cancelled: z.literal('on').optional(),
  version: z.string().max(40).optional(),
});
export const factNames = ['startsOn', 'endsOn', 'seats', 'seatsTaken', 'priceRoubles'] as const;

/** The whole form of a course: what is set of it, and its texts in both languages. */
export const courseForm = editedForm('course')
  .extend(facts.shape)
  .superRefine((said, context) => {
    const read = facts.safeParse(said);
    if (read.success && read.data.endsOn < read.data.startsOn)
      context.addIssue({ code: 'custom', path: ['endsOn'], message: 'endsEarlier' });
  });

/** What a form that was found right asks for. */
export function courseWishOf(typed: Record<string, unknown>): CourseWish {
  const { cancelled, version: _, priceRoubles = null, ...set } = facts.parse(typed);
  return { ...set, priceRoubles, isCancelled: cancelled === 'on', text: textsIn(editedTexts.course, typed) };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
