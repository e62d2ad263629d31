import { z } from 'zod';
import { addressForm } from '#app/journal/subscription-form.ts';
import { line, present } from '#app/leads/lead-form.ts';
import { locales } from '#app/words/locale.ts';
import { staffRoles, type Person, type Role } from './person.ts';

/** Errors are tags; the pages have the words. */
const name = present('nameMissing').pipe(line(80, 'nameTooLong'));

export const ownDetailsForm = z.object({ name, locale: z.enum(locales, 'localeMissing') });

export const ownerForm = z.object({ name, address: addressForm.shape.address });

export const inviteForm = z.object({
  name,
  address: addressForm.shape.address,
  role: z.enum(staffRoles, 'roleMissing'),
  locale: z.enum(locales, 'localeMissing'),
  /** Whoever once wrote from this address is a client: that they are one of us all the same is said, not guessed. */
  client: z.boolean().optional(),
});

/** `seen`: what the form was filled with, so that nobody's change is undone unseen. */
export const staffForm = z.object({
  name,
  role: z.enum(staffRoles, 'roleMissing'),
  seen: z.string('seenMissing').max(400),
});

export const codeForm = z.object({ code: present('codeMissing').pipe(line(40, 'codeTooLong')) });

export function seenOfStaff({ name: called, role }: Pick<Person, 'name' | 'role'>): string {
  return JSON.stringify([called, role]);
}

/** A house has an owner at all times: the last one who can sign in stays one. */
export function maySetAside(
  person: Pick<Person, 'role' | 'deactivatedAt'>,
  next: Role | 'deactivated',
  isAnotherOwner: boolean,
): boolean {
  const isActiveOwner = person.role === 'owner' && person.deactivatedAt === null;
  return !isActiveOwner || next === 'owner' || isAnotherOwner;
}
