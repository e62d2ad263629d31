import { z } from 'zod';
import { methodologyShape } from '#app/catalogue/methodology.ts';
import { calendarsShape } from '#app/consultations/calendar.ts';
import { defaultCalendars } from '#app/consultations/calendar-days.ts';
import { answerTermsShape, defaultAnswerTerms } from '#app/consultations/entitlement.ts';
import { defaultEscalation, escalationShape } from '#app/consultations/escalation.ts';
import { defaultRouting, routingShape } from '#app/consultations/routing-setting.ts';

const line = z.string('empty').trim().min(1, 'empty').max(300, 'tooLong');
const days = z.int().min(1).max(3650);
const fiveYears = 1825;

/** What the owner sets, each with its shape; a setting that was never set has the default beside it. */
export const settingShapes = {
  /** Who we are, in place of what the environment says; null where the owner has set nothing. */
  consultancy: z
    .object({ name: line, legalName: line, address: line, phone: line, email: z.email('email').max(254, 'tooLong') })
    .nullable(),
  /** Who must show a second factor. */
  secondFactor: z.object({ required: z.enum(['nobody', 'owner', 'staff']) }),
  /**
   * How long what is kept, days after the last thing that happened to it. `companies`: those without a request, their people,
   * and what was written about them or about nothing.
   */
  retention: z.object({
    ...{ leads: days, lostLeads: days, auditLog: days, sentReports: days },
    companies: days.default(fiveYears),
    /** Threads that are closed; and messages that came in, as they came. */
    threads: days.default(fiveYears),
    mail: days.default(365),
  }),
  /** By what a new lead finds its consultant, in this order; `most` open leads are a full load. */
  assignment: z.object({
    isOn: z.boolean(),
    most: z.int().min(1).max(1000),
    rules: z.array(
      z.object({
        by: z.enum(['region', 'country', 'size', 'kind']),
        /** Regions as typed, ISO countries, size bands, kinds of leads: any of them. */
        values: z.array(z.string().min(1)).min(1),
        personIds: z.array(z.string()).min(1),
      }),
    ),
  }),
  /** Working hours within which a client hears from us, by the state of the lead. */
  answerWithin: z.object({ newHours: z.int().min(1).max(240), openHours: z.int().min(1).max(480) }),
  /** Within how many working hours a client with a right to ask hears from us. */
  answerTerms: answerTermsShape,
  /** By what a question finds its consultant. */
  routing: routingShape,
  /** Who is told before a deadline, and after it was missed. */
  escalation: escalationShape,
  /** Which days are worked, by country. */
  calendars: calendarsShape,
  /** The map of the methodology: what a question can be about; null until somebody has edited it. */
  methodology: methodologyShape.nullable(),
} as const;

export type SettingName = keyof typeof settingShapes;
export type Setting<N extends SettingName> = z.infer<(typeof settingShapes)[N]>;

export const defaultSettings: { [N in SettingName]: Setting<N> } = {
  consultancy: null,
  secondFactor: { required: 'nobody' },
  retention: {
    leads: 1095,
    lostLeads: 365,
    auditLog: 1095,
    sentReports: 1095,
    companies: fiveYears,
    threads: fiveYears,
    mail: 365,
  },
  assignment: { isOn: true, most: 25, rules: [] },
  answerWithin: { newHours: 24, openHours: 72 },
  answerTerms: defaultAnswerTerms,
  routing: defaultRouting,
  escalation: defaultEscalation,
  calendars: defaultCalendars,
  methodology: null,
};
