import { z } from 'zod';
import { prose } from '#app/leads/lead-form.ts';
import { day } from './delegation-form.ts';

/** Whom of a company a consultant invites. Errors are tags; `previousId` is empty where nothing is carried over. */
export const invitationForm = z.object({
  personId: z.string('personId'),
  dueOn: day,
  note: prose(2000, 'too-long').optional(),
  previousId: z.string('previousId').optional(),
});
