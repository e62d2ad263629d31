import { isStaff, type Role } from './person.ts';

/** Of whom the owner demands a second factor. */
export type SecondFactorRule = 'nobody' | 'owner' | 'staff';

export function mustHaveSecondFactor(role: Role, rule: SecondFactorRule): boolean {
  return rule === 'staff' ? isStaff({ role }) : rule === 'owner' && role === 'owner';
}
