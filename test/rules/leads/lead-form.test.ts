import { parseWithZod } from '@conform-to/zod/v4';
import { describe, expect, test } from 'vitest';
import { tiers } from '#app/catalogue/tier.ts';
import {
  answersOf,
  assessmentForm,
  courseForm,
  messageForm,
  questionForm,
  tierForm,
  tierQuestions,
} from '#app/leads/lead-form.ts';
import { doubtsOf, wishOf } from '#app/leads/wish.ts';
import { naughty } from '#test/support/naughty.ts';

const filled = {
  name: ' Мария  Петрова ',
  company: 'ООО «Пример»',
  country: 'RU',
  address: 'Maria@Primer.example',
  personalData: 'on',
};

const forms = {
  assessment: assessmentForm,
  course: courseForm,
  question: questionForm((key) => key === 'debt.calls'),
  tier: tierForm('audit'),
};

function fill(form: keyof typeof forms | 'message', values: Record<string, string>) {
  const schema = form === 'message' ? messageForm : forms[form];
  const submission = parseWithZod(new URLSearchParams(values), { schema });
  return submission.status === 'success' ? { value: submission.value } : { errors: submission.error ?? {} };
}

test('the least that an assessment needs', () => {
  const { value } = fill('assessment', filled);
  expect(value).toMatchObject({ name: 'Мария Петрова', address: 'maria@primer.example', personalData: true });
});

describe('what is missing or wrong is named by a tag', () => {
  test.each([
    ['assessment', { name: '' }, { name: ['nameMissing'] }],
    ['assessment', { name: '   ' }, { name: ['nameMissing'] }],
    ['assessment', { name: '\u200b' }, { name: ['nameMissing'] }],
    ['assessment', { name: 'а'.repeat(121) }, { name: ['nameTooLong'] }],
    ['assessment', { company: '' }, { company: ['companyMissing'] }],
    ['assessment', { country: 'XX' }, { country: ['countryMissing'] }],
    ['assessment', { address: '' }, { address: ['addressMissing'] }],
    ['assessment', { address: 'maria@' }, { address: ['addressInvalid'] }],
    ['assessment', { personalData: '' }, { personalData: ['consentMissing'] }],
    ['assessment', { subscribers: 'много' }, { subscribers: ['subscribersUnreadable'] }],
    ['assessment', { text: 'а'.repeat(5001) }, { text: ['textTooLong'] }],
    ['question', { text: '' }, { text: ['textMissing'] }],
    ['question', { text: ' \n ' }, { text: ['textMissing'] }],
    ['question', { topic: 'debt.gone' }, { topic: ['topicUnknown'] }],
    ['question', { topic: 'а'.repeat(101) }, { topic: ['topicUnknown'] }],
    ['course', { seats: '0' }, { seats: ['seatsInvalid'] }],
    ['course', { seats: 'два' }, { seats: ['seatsInvalid'] }],
    ['course', { seats: '' }, { seats: ['seatsInvalid'] }],
    ['course', { seats: '51' }, { seats: ['seatsTooMany'] }],
    ['tier', { billing: 'а'.repeat(501) }, { billing: ['answerTooLong'] }],
    ['message', { text: 'а'.repeat(5001) }, { text: ['textTooLong'] }],
  ] as const)('%s %j', (form, values: Record<string, string>, errors) => {
    const asked = new Map<string, Record<string, string>>([
      ['question', { text: 'Как быть?' }],
      ['course', { seats: '2' }],
    ]);
    expect(fill(form, { ...filled, ...asked.get(form), ...values }).errors).toEqual(errors);
  });
});

test.each([
  ['20 000', 20_000],
  ['20,000', 20_000],
  ['20 тыс.', 20_000],
  ['20 тыс. абонентов', 20_000],
  ['10–12 тыс', 11_000],
  ['1\u00a0250', 1250],
  ['12345', 12_345],
])('%s subscribers are %i', (typed, subscribers) => {
  expect(fill('assessment', { ...filled, subscribers: typed }).value).toMatchObject({ subscribers });
});

test('a field of nothing but spaces is an empty one', () => {
  const { value } = fill('assessment', {
    ...filled,
    region: '  ',
    phone: ' ',
    taxId: '\u00a0',
    text: ' \n ',
    subscribers: ' ',
  });
  const wish = wishOf(assessmentForm.parse(value), { subject: { kind: 'assessment' }, locale: 'ru' });
  expect(wish).toMatchObject({ region: null, phone: null, taxId: null, text: '', subscribers: null });
});

test('a question need not be of a company', () => {
  const { name, country, address, personalData } = filled;
  expect(fill('question', { name, country, address, personalData, text: 'Как быть?' }).value).toMatchObject({
    text: 'Как быть?',
  });
});

test('lines stay lines, and what cannot be seen goes', () => {
  const { value } = fill('question', { ...filled, text: 'Раз\r\nдва\u0000\u202e три' });
  expect(value).toMatchObject({ text: 'Раз\nдва три' });
});

test.each(tiers)('the answers to what %s needs to know are kept under their questions', (tier) => {
  const asked = Object.fromEntries(tierQuestions[tier].map((question) => [question, `ответ: ${question}`]));
  const submission = parseWithZod(new URLSearchParams({ ...filled, ...asked }), { schema: tierForm(tier) });
  if (submission.status !== 'success') throw new Error('not read');
  expect(answersOf(tier, submission.value)).toEqual(asked);
  expect(answersOf(tier, { ...filled })).toEqual({});
});

test('no question is called as a field that all forms have', () => {
  const common = Object.keys(assessmentForm.shape);
  for (const question of Object.values(tierQuestions).flat()) expect(common).not.toContain(question);
});

test('what was perhaps mistyped is kept, and asked about', () => {
  const { value } = fill('assessment', { ...filled, taxId: '7707 083 894', phone: '8029 123-45-67' });
  const wish = wishOf(assessmentForm.parse(value), { subject: { kind: 'assessment' }, locale: 'ru' });
  expect(wish).toMatchObject({ taxId: '7707083894', phone: '8029 123-45-67', advertising: false, text: '' });
  expect(doubtsOf(wish)).toEqual(['taxId', 'phone']);
  expect(doubtsOf({ ...wish, taxId: '7707083893', phone: '+375291234567' })).toEqual([]);
});

test('a form full of what broke other forms is answered, by a value or by tags', () => {
  const names = ['name', 'company', 'taxId', 'country', 'region', 'address', 'phone', 'subscribers', 'text', 'seats'];
  for (const text of naughty) {
    for (const form of ['assessment', 'course', 'question', 'tier'] as const) {
      const { errors = {} } = fill(form, Object.fromEntries(names.map((name) => [name, text])));
      for (const tag of Object.values(errors).flat()) expect(tag).toMatch(/^[a-z]+[A-Z][A-Za-z]+$/);
    }
  }
});
