import type { Locale } from '#app/words/locale.ts';

/** What somebody is to the house. Owner, consultant and editor are its staff. */
export const roles = ['owner', 'consultant', 'editor', 'client'] as const;
export type Role = (typeof roles)[number];
export const staffRoles = ['owner', 'consultant', 'editor'] as const satisfies Role[];

/** Somebody who can sign in, by a letter to their address. */
export interface Person {
  id: string;
  role: Role;
  name: string;
  /** Normalised (`normaliseAddress`), one person each. */
  address: string;
  /** E.164 where it could be understood. */
  phone: string | null;
  /** Clients belong to one; staff to none. */
  companyId: string | null;
  locale: Locale;
  createdAt: number;
  /** Since when they cannot sign in any more; what they did stays theirs. */
  deactivatedAt: number | null;
}

export function isStaff({ role }: Pick<Person, 'role'>): boolean {
  return role !== 'client';
}

/** Where nothing is ever delivered (RFC 2606, 2): the address of a colleague of whom nothing else is held any more. */
export const formerDomain = 'former.invalid';

export function formerAddressOf(id: string): string {
  return `${id.toLowerCase()}@${formerDomain}`;
}

/** Somebody of the staff whose data was destroyed; what they did stays a former colleague's. */
export function isFormer({ address }: Pick<Person, 'address'>): boolean {
  return address.endsWith(`@${formerDomain}`);
}
