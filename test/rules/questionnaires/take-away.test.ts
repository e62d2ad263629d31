import { expect, test } from 'vitest';
import { locales } from '#app/words/locale.ts';
import {
  printQuestionnaire,
  questionnaireFormats,
  takeQuestionnaireAway,
} from '#app/web/questionnaire/take-away.server.ts';
import { makeTestApp } from '#test/support/app.ts';
import { takenSample } from './taken-sample.ts';

const app = await makeTestApp();

const begins = { pdf: '%PDF-', xlsx: 'PK', csv: '\ufeffРаздел;Ключ вопроса;Вопрос', json: '{\n  "format": 1' };

test.each(questionnaireFormats)('a questionnaire as %s is a file with its name, kept by nobody', async (format) => {
  const answer = await takeQuestionnaireAway(app, takenSample(), format);
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent(`Анкета А-2026-0007.${format}`));
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const text = Buffer.from(await answer.arrayBuffer()).toString('utf8');
  expect(text.startsWith(begins[format])).toBe(true);
});

test('a table says the same of a questionnaire in either language, cell by cell', async () => {
  const [ru, en] = await Promise.all(
    locales.map(async (locale) => {
      const answer = await takeQuestionnaireAway(app, takenSample(locale), 'csv');
      return (await answer.text()).split('\r\n').length;
    }),
  );
  expect(ru).toBe(en);
  expect(ru).toBeGreaterThan(150);
});

test('a copy for the letter that acknowledges it is the same paper', async () => {
  const made = await printQuestionnaire(app, takenSample('en'));
  expect('bytes' in made && Buffer.from(made.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
});
