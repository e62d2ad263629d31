import { parseWithZod } from '@conform-to/zod/v4';
import type { SubmissionResult } from '@conform-to/react';
import { entitlementForm, type EntitlementForm } from '#app/consultations/entitlement-form.ts';

/** What was typed, where it is a right that can be given to those who can have it; else why not. */
export function readRight(
  form: URLSearchParams | FormData,
  people: readonly { id: string }[],
): { right: EntitlementForm; lastTyped: SubmissionResult } | { lastResult: SubmissionResult } {
  const submission = parseWithZod(form, { schema: entitlementForm });
  if (submission.status !== 'success') return { lastResult: submission.reply() };
  const isKnown = (id: string) => people.some((one) => one.id === id);
  if (submission.value.personIds?.every(isKnown) ?? true)
    return { right: submission.value, lastTyped: submission.reply() };
  return { lastResult: submission.reply({ fieldErrors: { personIds: ['personUnknown'] } }) };
}

/** A right as it stands in the fields of its form. */
export function typedOf({ kind, startsOn, endsOn }: EntitlementForm) {
  return { kind, startsOn, endsOn: endsOn ?? '' };
}

/** The same with the names of whom it is for. */
export function sayRight(right: EntitlementForm, people: readonly { id: string; name: string | null }[]) {
  const named = people.filter(({ id }) => right.personIds?.includes(id)).map(({ name }) => name ?? '—');
  return { ...typedOf(right), personIds: named.join(', ') };
}
