import { z } from 'zod';
import { settingShapes } from '#app/office/settings.ts';
import { answerTermsForm, escalationForm } from './term-forms.ts';

const whole = (most: number) => z.coerce.number('number').int('number').min(1, 'number').max(most, 'number');
const days = whole(3650);

/** The settings that have a form of plain fields; those with rules and lists have pages of their own. */
export const settingForms = {
  consultancy: settingShapes.consultancy.unwrap(),
  secondFactor: settingShapes.secondFactor,
  answerWithin: z.object({ newHours: whole(240), openHours: whole(480) }),
  retention: z.object({
    ...{ leads: days, lostLeads: days, auditLog: days, sentReports: days },
    ...{ companies: days, threads: days, mail: days },
  }),
  answerTerms: answerTermsForm,
  escalation: escalationForm,
} as const;
export type FormedSetting = keyof typeof settingForms;

/** By their names in URLs, in the order of the page. */
export const formedSettings = {
  consultancy: 'consultancy',
  'second-factor': 'secondFactor',
  'answer-within': 'answerWithin',
  retention: 'retention',
  'answer-terms': 'answerTerms',
  escalation: 'escalation',
} as const satisfies Record<string, FormedSetting>;

export function settingNamed(inUrl: string | undefined): FormedSetting | undefined {
  return new Map<string, FormedSetting>(Object.entries(formedSettings)).get(inUrl ?? '');
}

export function fieldsOfSetting(name: FormedSetting): string[] {
  return Object.keys(settingForms[name].shape);
}
