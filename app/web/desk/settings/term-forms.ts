import { z } from 'zod';
import { answerTermsShape, entitlementKinds, type AnswerTermsSetting } from '#app/consultations/entitlement.ts';
import { escalationShape, type EscalationSetting } from '#app/consultations/escalation.ts';

const hours = z.coerce.number('hours').int('hours').min(1, 'hours').max(480, 'hours');

/** Terms of the four kinds of rights, flat: a field each. */
export const answerTermsForm = z.object({
  ...{ methodologyFirst: hours, methodologyNext: hours, courseFirst: hours, courseNext: hours },
  ...{ auditFirst: hours, auditNext: hours, turnkeyFirst: hours, turnkeyNext: hours },
});

export function termsTyped(setting: AnswerTermsSetting): Record<string, string> {
  return Object.fromEntries(
    entitlementKinds.flatMap((kind) => [
      [`${kind}First`, String(setting[kind].firstHours)],
      [`${kind}Next`, String(setting[kind].nextHours)],
    ]),
  );
}

export function termsMeant(typed: z.infer<typeof answerTermsForm>): AnswerTermsSetting {
  const terms = entitlementKinds.map((kind) => {
    return [kind, { firstHours: typed[`${kind}First`], nextHours: typed[`${kind}Next`] }];
  });
  return answerTermsShape.parse(Object.fromEntries(terms));
}

/** As many reminders as there may be; one without a figure is none. */
export const steps = Array.from({ length: 10 }, (_, index) => ({ level: `level${index}`, tell: `tell${index}` }));

/** Of 1 to 1000 per cent; empty where there is no reminder. */
const level = z
  .string()
  .trim()
  .regex(/^(|1000|[1-9]\d{0,2})$/, 'level')
  .optional();
const tell = z.enum(['assignee', 'owners'], 'tell');

/** Reminders of deadlines, flat: `level0`, `tell0` and so on. */
export const escalationForm = z
  .object({
    ...Object.fromEntries(steps.map((step) => [step.level, level])),
    ...Object.fromEntries(steps.map((step) => [step.tell, tell])),
  })
  .superRefine((typed, context) => {
    const seen = new Set<unknown>();
    for (const step of steps) {
      const value = typed[step.level];
      if (!value) continue;
      if (seen.has(value)) context.addIssue({ code: 'custom', message: 'levelTwice', path: [step.level] });
      seen.add(value);
    }
  });

export function escalationTyped({ steps: set }: EscalationSetting): Record<string, string> {
  return Object.fromEntries(
    steps.flatMap((step, index) => [
      [step.level, String(set[index]?.level ?? '')],
      [step.tell, set[index]?.tell ?? 'assignee'],
    ]),
  );
}

export function escalationMeant(typed: z.infer<typeof escalationForm>): EscalationSetting {
  const meant = steps.flatMap((step) =>
    !typed[step.level] ? [] : [{ level: Number(typed[step.level]), tell: typed[step.tell] }],
  );
  return escalationShape.parse({ steps: meant.sort((one, other) => one.level - other.level) });
}
