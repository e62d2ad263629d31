import { z } from 'zod';
import { addressForm } from '#app/journal/subscription-form.ts';
import { line, present, prose } from '#app/leads/lead-form.ts';

const note = prose(2000, 'too-long').optional();

/** Not before today, Moscow, as the verb is told; a browser sends `YYYY-MM-DD`, people write 15.12.2026. */
export const day = z
  .string('dueOn')
  .transform((typed, context) => {
    const [, d = '', m = '', y = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed.trim()) ?? [];
    const written = y === '' ? typed.trim() : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    const isDay = z.iso.date().safeParse(written).success;
    if (!isDay) context.addIssue({ code: 'custom', message: 'dueOn' });
    return written;
  })
  .optional();

/** To whom a section goes. Errors are tags. */
export const delegationForm = z.object({
  name: present('name').pipe(line(120, 'too-long')),
  address: addressForm.shape.address,
  note,
  dueOn: day,
});

/** What is to be mended by whoever had it. */
export const againForm = z.object({ participantId: z.string('too-long'), note, dueOn: day });

/** A day that is past is no day to ask for. */
export function isPast(dueOn: string | undefined, today: string): boolean {
  return dueOn !== undefined && dueOn < today;
}
