import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { furtherForm, longestQuestion, questionForm } from '#app/consultations/question-form.ts';
import { satisfactionForm, satisfactionOf } from '#app/consultations/satisfaction.ts';

function faultsOf(form: z.ZodType, typed: object): Record<string, string> {
  const read = form.safeParse(typed);
  if (read.success) return {};
  return Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join('.'), message]));
}

describe('a question by form', () => {
  const typed = { topic: 'reasons-codes', subject: 'Коды причин', text: 'Как свести две причины в одну?' };

  test('is taken as it was typed, tidied', () => {
    const read = questionForm.parse({ ...typed, subject: '  Коды \t причин\u0000 ', text: ' Раз\r\nдва \u0007' });
    expect(read).toEqual({ topic: 'reasons-codes', subject: 'Коды причин', text: 'Раз\nдва' });
  });

  test('need not say what it is about', () => {
    expect(faultsOf(questionForm, { ...typed, topic: undefined })).toEqual({});
  });

  test.each([
    ['without a subject', { subject: undefined }, { subject: 'subjectMissing' }],
    ['with a subject of spaces', { subject: ' \u200B ' }, { subject: 'subjectMissing' }],
    ['with a subject that is too long', { subject: 'а'.repeat(201) }, { subject: 'subjectTooLong' }],
    ['without a text', { text: '' }, { text: 'textMissing' }],
    ['with a text of spaces', { text: '\n \n' }, { text: 'textMissing' }],
    ['with a text that is too long', { text: 'а'.repeat(longestQuestion + 1) }, { text: 'textTooLong' }],
    ['with a topic that can be none', { topic: 'а'.repeat(101) }, { topic: 'topicUnknown' }],
  ])('is refused %s', (_, changed, faults) => {
    expect(faultsOf(questionForm, { ...typed, ...changed })).toEqual(faults);
  });

  test('may be as long as a letter', () => {
    expect(faultsOf(questionForm, { ...typed, text: 'а'.repeat(longestQuestion) })).toEqual({});
  });

  test('is followed by a word, or by a file without one', () => {
    expect([faultsOf(furtherForm, {}), faultsOf(furtherForm, { text: 'Вот файл' })]).toEqual([{}, {}]);
    expect(faultsOf(furtherForm, { text: 'а'.repeat(longestQuestion + 1) })).toEqual({ text: 'textTooLong' });
  });
});

describe('the one question after closing', () => {
  test.each(['good', 'so-so', 'bad'])('is answered by %s, with a comment or without', (score) => {
    expect(satisfactionForm.parse({ score })).toEqual({ score });
    expect(satisfactionForm.parse({ score, comment: ' Спасибо! ' })).toEqual({ score, comment: 'Спасибо!' });
  });

  test.each([
    ['nothing', {}, { score: 'scoreMissing' }],
    ['a figure', { score: '5' }, { score: 'scoreMissing' }],
    ['a comment alone', { comment: 'Спасибо' }, { score: 'scoreMissing' }],
    ['a comment too long', { score: 'bad', comment: 'а'.repeat(2001) }, { comment: 'commentTooLong' }],
  ])('is not answered by %s', (_, typed, faults) => {
    expect(faultsOf(satisfactionForm, typed)).toEqual(faults);
  });

  test('is counted, and of nobody there is no share', () => {
    expect(satisfactionOf([])).toEqual({ good: 0, 'so-so': 0, bad: 0, goodShare: null });
    expect(satisfactionOf(['good', 'bad', 'good', 'so-so'])).toEqual({ good: 2, 'so-so': 1, bad: 1, goodShare: 0.5 });
  });
});
