import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#app/questionnaires/answers.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { fillTaken } from '#app/questionnaires/taken.ts';
import { takenAsJson } from '#app/questionnaires/taken-json.ts';
import { linesOfTaken } from '#app/questionnaires/taken-lines.ts';
import { keysOf } from '#app/questionnaires/upgrade.ts';
import { printPaper } from '#app/web/paper/print-paper.server.tsx';
import { asText } from '#app/web/paper/table-file.ts';
import { writeWorkbook } from '#app/web/paper/write-workbook.server.ts';
import { tableOfTaken } from '#app/web/questionnaire/take-csv.ts';
import { sheetsOfTaken } from '#app/web/questionnaire/take-sheets.ts';
import type { Locale } from '#app/words/locale.ts';
import { locales } from '#app/words/locale.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { openPdf, readPdf } from '#test/support/pdf.ts';
import { hardAnswers, takenSample } from './taken-sample.ts';

const consultancy = {
  ...{ name: 'Ключ', legalName: 'ООО «Пример»', address: 'г. Примерск' },
  ...{ phone: '+7 900 000-00-00', email: 'post@klyuch.example' },
};

/** Every text that somebody has typed. */
function typedIn({ entries }: Answers): string[] {
  return Object.values(entries).flatMap(({ typed }) => {
    if (typed.is === 'line') return [typed.text];
    if (typed.is === 'cells') return Object.values(typed.cells).flatMap((row) => Object.values(row));
    return typed.is === 'rows' ? typed.rows.flatMap((row) => Object.values(row)) : typed.options;
  });
}

const filled = fillTaken(takenSample(), questionnaire);

describe('a workbook of a questionnaire', async () => {
  const bytes = await writeWorkbook({ is: 'questionnaire', ...takenSample() }, []);
  const sheets = await readXlsx(bytes);
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  const rowCalled = (name: string, label: string) => rowsOf(name).find(([first]) => first === label) ?? [];

  test('has a sheet for each section that appears, and those of contradictions, worth and former questions', () => {
    const named = questionnaireWordsFor('ru').taken.sheets;
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Анкета',
      ...filled.sections.map(({ key }) => named.sections[key as keyof typeof named.sections].replaceAll('\u00a0', ' ')),
      ...['Противоречия', 'Чего стоят числа', 'Прежние вопросы'],
    ]);
  });

  test('holds a table by month as a table of numbers, with what cannot be read as it was typed', () => {
    const head = rowCalled('База по месяцам', 'Строка');
    const row = rowCalled('База по месяцам', 'Отключения');
    expect(head.slice(2, 14)).toEqual(filled.period.map((month) => month.split('-').toReversed().join('.')));
    expect(row.slice(2, 14)).toEqual([310, 310, 310, 'около трёхсот', ...Array<number>(8).fill(310)]);
    expect(rowCalled('База по месяцам', 'База на начало').slice(14, 18)).toEqual([
      'выгрузка из биллинга',
      '10.2025',
      '09.2026',
      'можно проверить',
    ]);
  });

  test('takes what begins like a formula for text', () => {
    const cells = sheetsOfTaken(takenSample()).flatMap(({ rows }) => rows.flat());
    const formulas = cells.filter((cell) => typeof cell?.value === 'string' && /^[=+\-@]/.test(cell.value));
    expect(formulas.map((cell) => cell?.value)).toEqual([
      '=Пример & Ко',
      '+7 900 000-00-00',
      '@перенос биллинга\nв марте',
      '-Старт',
      '=в счёт вошли организации',
    ]);
    expect(new Set(formulas.map((cell) => cell?.type))).toEqual(new Set([String]));
  });

  test('tells of a contradiction both numbers, the gap and what was said to it', () => {
    expect(rowsOf('Противоречия').find((row) => row.includes('=в счёт вошли организации'))).toEqual([
      ...['Абоненты × средний счёт ≈ начислено', null, 'объяснено', 'начислено за месяц', 15_000_000],
      ...['активные абоненты × средний счёт', 9_324_000, 5_676_000, '₽', '=в счёт вошли организации'],
    ]);
  });

  test('has names that Excel takes for sheets, in both languages', () => {
    for (const locale of locales) {
      const names = sheetsOfTaken(takenSample(locale)).map(({ name }) => name);
      expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }
  });
});

describe('a questionnaire as one long table', () => {
  const lines = linesOfTaken(takenSample(), filled);

  test('holds everything that was typed, former and hidden questions too', () => {
    const typed = lines.map((line) => line.typed).filter((text) => text !== '');
    expect(typed.toSorted()).toEqual(typedIn(hardAnswers).toSorted());
    expect(lines.filter(({ section }) => section === null).map(({ question }) => question)).toContain('old.question');
  });

  test('names every question that appears, answered or not', () => {
    const asked = filled.sections.flatMap(({ questions }) => questions.map(({ key }) => key));
    expect(asked.filter((key) => !lines.some(({ question }) => question === key))).toEqual([]);
  });

  test('tells numbers, ranges and rows that nobody knows', () => {
    const at = (question: string, row: string | null = null) =>
      lines.filter((line) => line.question === question && line.row === row);
    expect(at('base.churn')).toMatchObject([{ typed: '1,4–1,8', low: 1.4, high: 1.8, unit: 'percent' }]);
    expect(at('base.movement', 'suspended')).toMatchObject([{ typed: '', value: null, worth: { source: 'unknown' } }]);
    expect(at('base.movement', 'disconnected')[3]).toMatchObject({ typed: 'около трёхсот', value: null });
    const prices = at('tariffs.list').filter(({ column }) => column === 'price');
    expect(prices.map(({ at: row, value }) => [row, value])).toEqual([
      ['1', 450],
      ['2', null],
      ['3', 690.5],
    ]);
  });

  test('has as many cells in each row as it has titles, and no cell that is reckoned', () => {
    const { titles, rows } = tableOfTaken(takenSample(), filled);
    expect(rows.filter((row) => row.length !== titles.length)).toEqual([]);
    expect(
      rows
        .flat()
        .map(asText)
        .filter((text) => /^[=+@]|^-\D/.test(text)),
    ).toEqual([]);
    expect(rows.find(([, key]) => key === 'debt.rule')?.slice(5, 9)).toEqual([null, '90', 'через 90 дней', null]);
  });
});

describe('a questionnaire for other programs', () => {
  const json = takenAsJson(takenSample(), filled);

  test('has every key of today and of before, with what was typed and what was understood', () => {
    expect(Object.keys(json.answers)).toEqual(keysOf(questionnaire, [hardAnswers]));
    expect(json.answers['old.question']).toMatchObject({
      section: null,
      typed: { text: 'что было раньше' },
      value: null,
    });
    expect(json.answers['base.activeOther']).toMatchObject({ isAsked: false, value: { text: 'старый ответ' } });
    expect(json.answers['company.homes']).toMatchObject({ isAsked: true, typed: null, value: null });
    expect(json.answers['base.movement']?.faults).toEqual([
      { fault: 'unreadable', at: ['disconnected', '2026-01'], typed: 'около трёхсот' },
    ]);
    expect(json.answers['base.movement']).toMatchObject({
      answeredBy: 'Мария Примерова',
      answeredAt: '2026-10-14T12:00:00.000Z',
      provenance: { opening: { source: 'billing', from: '2025-10', until: '2026-09', confidence: 'high' } },
    });
  });

  test('is the same after it was written and read', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json).toMatchObject({ format: 1, edition: 1, submittedAt: '2026-10-15T09:30:00.000Z' });
  });
});

describe('a questionnaire on paper', () => {
  const plain = (text: string) => text.replaceAll(/[\s\u2060]/g, '');
  const print = (locale: Locale) => printPaper({ is: 'questionnaire', taken: takenSample(locale), consultancy });

  test.each(locales)('says in %s every answer and both numbers of every contradiction', async (locale) => {
    const bytes = await print(locale);
    const said = plain(await readPdf(bytes));
    const texts = ['=Пример & Ко', 'около трёхсот', 'что было раньше', '-Старт', 'старый ответ', 'Мария Примерова'];
    const numbers = locale === 'ru' ? ['15 000 000 ₽', '9 324 000 ₽', '+5 676 000'] : ['15,000,000', '9,324,000'];
    const words = questionnaireWordsFor(locale);
    const titles = filled.sections.map(({ key }) => words.sections[key as keyof typeof words.sections].title);
    const wanted = [...texts, ...numbers, ...titles, 'А-2026-0007', words.checks.names.movement.title];
    expect(wanted.filter((text) => !said.includes(plain(text)))).toEqual([]);
    expect(said).not.toMatch(/undefined|\[object|NaN/);
    expect((await openPdf(bytes)).numPages).toBeLessThan(12);
  });
});
