import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsUntil } from '#app/questionnaires/month.ts';
import { readPaste, type Pasted } from '#app/questionnaires/paste.ts';
import { findQuestion, type MonthsQuestion } from '#app/questionnaires/question.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { wordsFor } from '#app/words/index.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { locales } from '#app/words/locale.ts';

const table = (key: string) => findQuestion(questionnaire, key) as MonthsQuestion;
const movement = table('base.movement');
const period = monthsUntil('2026-03', 3);

const namesIn = (rows: (locale: 'ru' | 'en') => Record<string, string>) => {
  const keys = Object.keys(rows('ru'));
  return Object.fromEntries(keys.map((key) => [key, locales.map((locale) => rows(locale)[key] ?? '')]));
};
const names = namesIn((locale) => questionnaireWordsFor(locale).rows['base.movement']);
const channelNames = namesIn((locale) => questionnaireWordsFor(locale).rows['channels.byMonth']);
const reasonNames = namesIn((locale) => wordsFor(locale).churn.reasons);

function pasted(text: string, question = movement, rowNames = names): Pasted {
  const reading = readPaste(text, question, period, rowNames);
  if (reading.is === 'refused') throw new Error(reading.because);
  return reading.pasted;
}

const wanted = {
  opening: { '2026-01': '10 000', '2026-02': '10 050', '2026-03': '10 100' },
  disconnected: { '2026-01': '150', '2026-02': '160', '2026-03': '140' },
};

describe('a pasted table', () => {
  test.each([
    [
      'from Excel in Russian',
      'Показатель\tянв.26\tфев.26\tмар.26\nБаза на начало\t10 000\t10 050\t10 100\nОтключения\t150\t160\t140\n',
    ],
    [
      'from Excel in English, with months down the side',
      'Month\tOpening base\tDisconnects\r\nJan-26\t10 000\t150\r\nFeb-26\t10 050\t160\r\nMar-26\t10 100\t140\r\n',
    ],
    [
      'from a CSV file with semicolons, quotes and a BOM',
      '\ufeff"";"01.01.2026";"01.02.2026";"01.03.2026"\n"На начало";"10 000";"10 050";"10 100"\n"Отключено";"150";"160";"140"\n',
    ],
    ['with commas only', 'row,2026-01,2026-02,2026-03\nopening,10 000,10 050,10 100\ndisconnected,150,160,140'],
    [
      'with a title above and a column of units',
      'Отчёт о базе\n\nСтрока\tЕд.\tянварь 2026\tфевраль 2026\tмарт 2026\nВходящая база\tаб.\t10 000\t10 050\t10 100\nОтток\tаб.\t150\t160\t140',
    ],
    [
      'with numbered rows and a total behind',
      '№\tСтрока\t01.2026\t02.2026\t03.2026\tИтого\n1\tБаза на начало\t10 000\t10 050\t10 100\t\n2\tОтключения\t150\t160\t140\t450',
    ],
    [
      'with months by name alone',
      '\tянварь\tфевраль\tмарт\nбаза на начало:\t10 000\t10 050\t10 100\nОТКЛЮЧЕНИЯ\t150\t160\t140',
    ],
  ])('%s', (_, text) =>
    expect(pasted(text)).toEqual({ cells: wanted, faults: [], unknownRows: [], otherMonths: [], repeatedRows: [] }),
  );

  test('keeps cells that are no number, and says which', () => {
    const { cells, faults } = pasted('\t01.2026\t02.2026\nОтключения\t#ДЕЛ/0!\t1 250\nВозвраты\t—\t');
    expect(cells).toEqual({
      disconnected: { '2026-01': '#ДЕЛ/0!', '2026-02': '1 250' },
      returned: { '2026-01': '—' },
    });
    expect(faults).toEqual([{ fault: 'unreadable', at: ['disconnected', '2026-01'], typed: '#ДЕЛ/0!' }]);
  });

  test('may be of one month alone, along the top or down the side', () => {
    const one = { opening: { '2026-03': '10 100' }, disconnected: { '2026-03': '140' } };
    expect(pasted('\t03.2026\nБаза на начало\t10 100\nОтключения\t140').cells).toEqual(one);
    expect(pasted('Месяц\tБаза на начало\tОтключения\n02.2026\t\t\n03.2026\t10 100\t140').cells).toEqual(one);
  });

  test('is not led astray by numbers that look like months', () => {
    const text = '\t01.2026\t02.2026\t03.2026\tИтого\nОтключения\t10.25\t11.25\t12.25\t11.33';
    expect(pasted(text).cells).toEqual({
      disconnected: { '2026-01': '10.25', '2026-02': '11.25', '2026-03': '12.25' },
    });
  });

  test('says which rows and months it has left out', () => {
    const read = pasted('\t12.2025\t01.2026\nОтключения\t1\t2\nПрибыль\t3\t4\nОтток\t5\t6');
    expect(read.cells).toEqual({ disconnected: { '2026-01': '2' } });
    expect(read).toMatchObject({ unknownRows: ['Прибыль'], otherMonths: ['2025-12'], repeatedRows: ['Отток'] });
  });

  test('of numbers alone fills the table in its order, lying or standing', () => {
    const six = ['1', '2', '3', '4', '5', '6'];
    const lying = six.map((row) => `${row}0\t${row}1\t${row}2`).join('\n');
    const standing = ['0', '1', '2'].map((column) => six.map((row) => row + column).join('\t')).join('\n');
    expect(pasted(lying).cells).toMatchObject({
      opening: { '2026-01': '10', '2026-03': '12' },
      suspended: { '2026-02': '61' },
    });
    expect(pasted(standing)).toEqual(pasted(lying));
  });

  test('is found out about channels and reasons too', () => {
    const channels = pasted(
      '\t01.2026\t02.2026\nКЦ\t1\t2\nАвтоблокировка по долгу\t3\t4\nпрочее\t5\t6',
      table('channels.byMonth'),
      channelNames,
    );
    expect(Object.keys(channels.cells)).toEqual(['call-centre', 'auto-block', 'unknown']);
    const reasons = pasted(
      '\t01.2026\t02.2026\nЦена, доход\t1\t2\nR1. Переезд\t3\t4\nR12\t5\t6\nNot needed',
      table('reasons.byMonth'),
      reasonNames,
    );
    expect(Object.keys(reasons.cells)).toEqual(['R5', 'R1', 'R12']);
    expect(reasons.unknownRows).toEqual(['Not needed']);
  });

  test('is read or refused without a crash, whatever it is', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('01.2026', '02.2026', 'opening', '"', '1 250,5', 'Отток'));
    const line = fc.array(cell).chain((cells) => fc.constantFrom('\t', ';', ',').map((one) => cells.join(one)));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const reading = readPaste(lines.join('\n'), movement, period, names);
        const cells = reading.is === 'pasted' ? Object.values(reading.pasted.cells) : [];
        expect(cells.flatMap((months) => Object.keys(months)).every((month) => period.includes(month))).toBe(true);
      }),
    );
  });

  test.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['просто текст', 'no-months'],
    ['1\t2\t3', 'no-months'],
    ['\t01.2026\t02.2026\nПрибыль\t1\t2', 'no-rows'],
    ['1\t'.repeat(150_000), 'too-large'],
    ['1\n'.repeat(90_000), 'too-large'],
    [`${'1\t'.repeat(30_000)}\n${'1\n'.repeat(30_000)}`, 'too-large'],
  ])('that is none is refused: %#', (text, because) => {
    expect(readPaste(text, movement, period, names)).toEqual({ is: 'refused', because });
  });
});

describe('the rows of the movement by what billing calls them', () => {
  test.each([
    ['Абоненты на начало', 'opening'],
    ['Прибыль', undefined],
    ['На начало месяца', 'opening'],
    ['Новые подключения', 'connected'],
    ['Connects', 'connected'],
    ['Disconnects', 'disconnected'],
    ['Disconnected', 'disconnected'],
    ['Reconnects', 'returned'],
    ['Расторгнуто договоров', 'disconnected'],
    ['Вернулись', 'returned'],
    ['На конец', 'closing'],
    ['Приостановлено', 'suspended'],
  ])('«%s»', (name, row) => {
    const reading = readPaste(`\t01.2026\t02.2026\n${name}\t1\t2`, movement, period, names);
    expect(reading.is === 'pasted' ? Object.keys(reading.pasted.cells)[0] : undefined).toBe(row);
  });
});
