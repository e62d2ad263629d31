import { z } from 'zod';
import { readFigure } from '#app/assessments/figure.ts';
import type { Tier } from '#app/catalogue/tier.ts';
import { addressForm } from '#app/journal/subscription-form.ts';
import { countries } from './lead.ts';

/** What each tier needs to know of a network; nobody has to answer. Each is the name of its field too. */
export const tierQuestions = {
  methodology: ['whoImplements', 'ownDocuments'],
  'open-course': ['participants', 'positions', 'preferredTime'],
  'on-site-course': ['participants', 'branches', 'venue', 'preferredTime'],
  audit: ['disconnects', 'billing', 'recordedReasons', 'triedBefore', 'preferredTime'],
  turnkey: ['disconnects', 'branches', 'targets', 'workingGroup', 'preferredTime'],
} as const satisfies Record<Tier, readonly string[]>;

export type TierQuestion = (typeof tierQuestions)[Tier][number];

/** One line. Errors are tags; the pages have the words. */
export const line = (most: number, tooLong: string) => text(most, tooLong, (typed) => typed.replace(/\s+/g, ' '));

/** Several lines. All that is asked, in Cyrillic, fits into what a short form may weigh. */
export const prose = (most: number, tooLong: string) => text(most, tooLong, (typed) => typed.replace(/\r\n?/g, '\n'));

/** Not by `pipe`: Conform would take a text of nothing but spaces for none at all between its two halves. */
function text(most: number, tooLong: string, tidy: (typed: string) => string) {
  return z.string(tooLong).transform((typed, context) => {
    const tidied = withoutControls(tidy(typed)).trim();
    if (tidied.length > most) context.addIssue({ code: 'custom', message: tooLong });
    return tidied;
  });
}

export const present = (missing: string) => z.string(missing).regex(/[^\s\p{C}]/u, missing);
const longestText = 5000;

export const subscribers = z
  .string('subscribersUnreadable')
  .transform((typed, context) => {
    const written = typed.replace(/\s*(аб|чел|subs)\p{L}*\.?\s*$/iu, '');
    const reading = readFigure(written, { kind: 'count', least: 1, most: 1e9, takesRange: true }, 'ru');
    if (reading.is === 'empty') return undefined;
    if (reading.is === 'fault') {
      context.addIssue({ code: 'custom', message: 'subscribersUnreadable' });
      return z.NEVER;
    }
    const { figure } = reading;
    return Math.round(typeof figure === 'number' ? figure : figure.mode);
  })
  .optional();

const company = line(200, 'companyTooLong');

const common = {
  name: present('nameMissing').pipe(line(120, 'nameTooLong')),
  company: present('companyMissing').pipe(company),
  taxId: line(30, 'taxIdTooLong').optional(),
  country: z.enum(countries, 'countryMissing'),
  region: line(120, 'regionTooLong').optional(),
  address: addressForm.shape.address,
  phone: line(50, 'phoneTooLong').optional(),
  subscribers,
  text: prose(longestText, 'textTooLong').optional(),
  personalData: z.boolean('consentMissing'),
  advertising: z.boolean().optional(),
};

/** The free assessment. */
export const assessmentForm = z.object(common);

export const courseForm = z.object({
  ...common,
  seats: z.coerce.number('seatsInvalid').int('seatsInvalid').min(1, 'seatsInvalid').max(50, 'seatsTooMany'),
});

/**
 * A general question says something, and need not be a company's. `isTopic`: whether the methodology has something of that
 * key; the map is edited by hand, so that one may have gone since the form was opened.
 */
export function questionForm(isTopic: (key: string) => boolean) {
  return z.object({
    ...common,
    topic: line(100, 'topicUnknown').refine(isTopic, 'topicUnknown').optional(),
    company: company.optional(),
    text: present('textMissing').pipe(prose(longestText, 'textTooLong')),
  });
}

/** What is common, with the answers to what this tier needs to know under their own names. */
export function tierForm(tier: Tier) {
  const questions: readonly TierQuestion[] = tierQuestions[tier];
  const answers = Object.fromEntries(questions.map((question) => [question, prose(500, 'answerTooLong').optional()]));
  return z.object({ ...answers, ...common });
}

/** The answers among what `tierForm` read, as a request keeps them. */
export function answersOf(tier: Tier, value: object): Record<string, string> {
  const given = new Map<string, unknown>(Object.entries(value));
  const questions: readonly TierQuestion[] = tierQuestions[tier];
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = given.get(question);
      return typeof answer === 'string' && answer !== '' ? [[question, answer]] : [];
    }),
  );
}

/** More about a request; its files stand beside it, and one of the two is enough. */
export const messageForm = z.object({ text: prose(longestText, 'textTooLong').optional() });

function withoutControls(typed: string): string {
  return typed.normalize('NFC').replace(/[^\P{C}\n\t]/gu, '');
}
