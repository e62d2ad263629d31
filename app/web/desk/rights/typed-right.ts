import { parseWithZod } from '@conform-to/zod/v4';
import type { SubmissionResult } from '@conform-to/react';
import { entitlementForm, type EntitlementForm } from '#app/consultations/entitlement-form.ts';

/** What was typed, where it is a right that can be given to those who can have it; else why not. */
export function readRight(
  form: URLSearchParams | FormData,
  people: readonly { id: string }[],
): { right: EntitlementForm } | { lastResult: SubmissionResult } {
  const submission = parseWithZod(form, { schema: entitlementForm });
  if (submission.status !== 'success') return { lastResult: submission.reply() };
  const isKnown = (id: string) => people.some((one) => one.id === id);
  if (submission.value.personIds?.every(isKnown) ?? true) return { right: submission.value };
  return { lastResult: submission.reply({ fieldErrors: { personIds: ['personUnknown'] } }) };
}
