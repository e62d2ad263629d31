import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigure } from '#app/assessments/figure.ts';
import {
  changedBetween,
  entryOf,
  noAnswers,
  saveSection,
  withoutQuestion,
  type Answers,
} from '#app/questionnaires/answers.ts';
import {
  boundsOf,
  type Column,
  type NumberQuestion,
  type Question,
  type Section,
} from '#app/questionnaires/question.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { readAnswer } from '#app/questionnaires/read-answer.ts';
import { entry, provenance, type Said } from './filling.ts';

const count: NumberQuestion = { key: 'a.count', is: 'number', unit: 'subscribers', least: 0, most: 1e8 };
const share: Question = { key: 'a.share', is: 'number', unit: 'percent', least: 0, most: 100, takesRange: true };
const money: Question = { key: 'a.money', is: 'number', unit: 'money', least: 0, most: 1e7 };
const days: Question = { key: 'a.days', is: 'number', unit: 'days', least: 1, most: 365 };
const text: Question = { key: 'a.text', is: 'text' };
const month: Question = { key: 'a.month', is: 'month' };
const choice: Question = { key: 'a.choice', is: 'choice', options: ['yes', 'no'] };
const choices: Question = { key: 'a.choices', is: 'choices', options: ['x', 'y', 'z'] };
const columns: Column[] = [
  { key: 'town', is: 'text' },
  { key: 'share', is: 'number', unit: 'percent', least: 0, most: 100 },
];
const list: Question = { key: 'a.list', is: 'list', columns, most: 2 };
const table: Question = { key: 'a.table', is: 'months', unit: 'subscribers', least: 0, most: 1e8, rows: ['in', 'out'] };

const read = (question: Question, said: Said) => readAnswer(question, entry(said));

describe('an answer is read as people write it', () => {
  test.each<[Question, string, unknown]>([
    [count, '20 000', 20_000],
    [count, '20\u00a0000 аб.', 20_000],
    [count, '20\u202f000', 20_000],
    [count, '20,000', 20_000],
    [count, '20.000', 20_000],
    [count, '20 тыс.', 20_000],
    [count, '1,5 тыс. абонентов', 1500],
    [share, '1,8 %', 1.8],
    [share, '1.8%', 1.8],
    [share, '20–40', { low: 20, mode: 30, high: 40 }],
    [money, '1 250,50 ₽', 1250.5],
    [money, '1,250.50', 1250.5],
    [days, '45 дней', 45],
    [days, '45 дн.', 45],
    [days, '45 days', 45],
  ])('%o: «%s»', (question, written, figure) => {
    expect(read(question, written)).toMatchObject({ value: { is: 'number', figure }, faults: [] });
  });

  test.each(['', ' ', '—', '-', 'н/д', 'n/a', 'нет данных'])('«%s» is no number, and no fault', (written) => {
    expect(read(count, written)).toEqual({ value: null, faults: [], doubts: [] });
  });

  test('a plain count as any figure of the site', () => {
    const group = fc.constantFrom('', ' ', '\u00a0', '\u202f');
    fc.assert(
      fc.property(fc.nat(999_999_999), group, fc.boolean(), (number, separator, isPadded) => {
        const written = String(number).replace(/\B(?=(\d{3})+$)/g, separator) + (isPadded ? ' ' : '');
        const figure = readFigure(written, boundsOf(count), 'ru');
        const { value, faults } = read(count, written);
        if (figure.is === 'figure') expect(value).toEqual({ is: 'number', figure: figure.figure });
        else expect(faults).toMatchObject([{ fault: figure.is === 'fault' && figure.fault }]);
      }),
    );
  });

  test('a text, a month, an option, boxes, a list and a table', () => {
    expect(read(text, '  Пример\u00a0').value).toEqual({ is: 'text', text: 'Пример' });
    expect(read(month, 'март 2026').value).toEqual({ is: 'month', text: '2026-03' });
    expect(read(choice, 'no').value).toEqual({ is: 'choice', text: 'no' });
    expect(read(choices, ['z', 'x']).value).toEqual({ is: 'choices', options: ['x', 'z'] });
    expect(
      read(list, [
        { town: 'Пример', share: '40' },
        { town: '', share: '' },
      ]).value,
    ).toEqual({
      is: 'list',
      lines: [{ town: 'Пример', share: 40 }],
    });
    expect(readAnswer(table, entry({ in: ['5', ''], out: '1 000' }, {}, ['2026-01', '2026-02'])).value).toEqual({
      is: 'months',
      cells: { in: { '2026-01': 5 }, out: { '2026-01': 1000, '2026-02': 1000 } },
    });
  });

  test('what can be meant in two ways is asked about', () => {
    expect(read(count, '1,250').doubts).toEqual([{ written: '1,250', read: 1250, other: 1.25, at: [] }]);
    expect(readAnswer(count, entry('1,250'), 'en').doubts).toEqual([]);
  });
});

describe('what cannot be read keeps what was typed and says what is wrong', () => {
  test.each<[Question, Said, string, string[], string]>([
    [count, 'много', 'unreadable', [], 'много'],
    [count, '-5', 'negative', [], '-5'],
    [count, '12,5', 'not-whole', [], '12,5'],
    [count, '40–70', 'no-range', [], '40–70'],
    [count, '9'.repeat(20), 'too-large', [], '9'.repeat(20)],
    [days, '0', 'too-small', [], '0'],
    [share, '120', 'too-large', [], '120'],
    [month, 'весной', 'no-month', [], 'весной'],
    [choice, 'maybe', 'no-option', [], 'maybe'],
    [choices, ['x', 'w'], 'no-option', [], 'w'],
    [text, 'а'.repeat(501), 'too-long', [], 'а'.repeat(501)],
    [
      list,
      [
        { town: 'А', share: '40' },
        { town: 'Б', share: 'много' },
      ],
      'unreadable',
      ['1', 'share'],
      'много',
    ],
    [list, [{ town: 'А' }, { town: 'Б' }, { town: 'В' }], 'too-many', [], '3'],
    [table, { in: 'x' }, 'unreadable', ['in', '2025-10'], 'x'],
    [count, '#ДЕЛ/0!', 'unreadable', [], '#ДЕЛ/0!'],
  ])('%o: %o', (question, said, fault, at, typed) => {
    expect(read(question, said).faults[0]).toEqual({ fault, at, typed });
  });

  test('one faulty cell takes nothing from the others', () => {
    const reading = readAnswer(table, entry({ in: ['5', 'x'] }, {}, ['2026-01', '2026-02']));
    expect(reading.value).toEqual({ is: 'months', cells: { in: { '2026-01': 5 } } });
    expect(reading.faults).toEqual([{ fault: 'unreadable', at: ['in', '2026-02'], typed: 'x' }]);
  });

  test('whatever was typed is read without a crash', () => {
    const questions = questionnaire.sections.flatMap((section): readonly Question[] => section.questions);
    const typed = fc.oneof(
      fc.string().map((line) => ({ is: 'line' as const, text: line })),
      fc.array(fc.string()).map((options) => ({ is: 'choices' as const, options })),
      fc
        .dictionary(fc.string(), fc.dictionary(fc.string(), fc.string()))
        .map((cells) => ({ is: 'cells' as const, cells })),
      fc.array(fc.dictionary(fc.string(), fc.string())).map((rows) => ({ is: 'rows' as const, rows })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...questions), typed, (question, one) => {
        const reading = readAnswer(question, { typed: one, provenance: {} });
        expect(reading.faults.every(({ at }) => Array.isArray(at))).toBe(true);
      }),
    );
  });
});

const [company, base] = questionnaire.sections;

describe('saving a section', () => {
  const saved = saveSection(noAnswers(questionnaire), company, { 'company.name': entry('Пример') });

  test('keeps what cannot be read as it was typed', () => {
    const answers = saveSection(saved, company, { 'company.places': entry('штук семь') });
    expect(entryOf(answers, 'company.places')?.typed).toEqual({ is: 'line', text: 'штук семь' });
  });

  test('changes no question that the form has not shown', () => {
    const answers = saveSection(saved, company, { 'company.network': entry('internet') });
    expect(entryOf(answers, 'company.name')?.typed).toEqual({ is: 'line', text: 'Пример' });
  });

  test('passes over what belongs to another section', () => {
    expect(saveSection(saved, base, { 'company.name': entry('Другая') })).toEqual(saved);
    expect(saveSection(saved, base, JSON.parse('{"__proto__": {"typed": 1}}') as never)).toEqual(saved);
  });

  test('takes away what was emptied, but not a number that is said to be unknown', () => {
    expect(entryOf(saveSection(saved, company, { 'company.name': entry(' ') }), 'company.name')).toBeUndefined();
    const unknown = entry('', { whole: provenance({ source: 'unknown' }) });
    expect(entryOf(saveSection(saved, company, { 'company.homes': unknown }), 'company.homes')).toEqual(unknown);
  });

  test('keeps the months of a table that the form did not hold', () => {
    const first = saveSection(saved, base, { 'base.movement': entry({ opening: '7' }, {}, ['2025-01', '2025-02']) });
    const second = saveSection(first, base, { 'base.movement': entry({ opening: '8' }, {}, ['2025-02', '2025-03']) });
    expect(entryOf(second, 'base.movement')?.typed).toEqual({
      is: 'cells',
      cells: { opening: { '2025-01': '7', '2025-02': '8', '2025-03': '8' } },
    });
  });

  test('keeps where a number comes from, where the form did not ask', () => {
    const billing = entry('5', { whole: provenance({ source: 'billing' }) });
    const first = saveSection(saved, company, { 'company.homes': billing });
    const second = saveSection(first, company, { 'company.homes': entry('6') });
    expect(entryOf(second, 'company.homes')).toEqual({ ...billing, typed: { is: 'line', text: '6' } });
    const taken = saveSection(second, company, { 'company.homes': entry('6', { whole: provenance({}) }) });
    expect(entryOf(taken, 'company.homes')?.provenance).toEqual({ whole: provenance({}) });
  });

  test('tells which questions it has changed', () => {
    const unknown = entry('', { whole: provenance({ source: 'unknown' }) });
    const before = saveSection(saved, company, { 'company.homes': entry('5'), 'company.places': entry('7') });
    const after = saveSection(before, company, {
      'company.name': entry('Пример'),
      'company.homes': unknown,
      'company.places': entry(''),
      'company.contact': entry('директор'),
    });
    expect(changedBetween(before, after)).toEqual(['company.places', 'company.homes', 'company.contact']);
    const table = (months: string[]) =>
      saveSection(saved, base, { 'base.movement': entry({ opening: '7' }, {}, months) });
    expect(changedBetween(table(['2025-01', '2025-02']), table(['2025-02', '2025-01']))).toEqual([]);
    expect(changedBetween(table(['2025-01']), table(['2025-02']))).toEqual(['base.movement']);
  });

  test('knows answers that this edition has no question for', () => {
    const old: Answers = { ...saved, entries: { ...saved.entries, 'company.fax': entry('нет') } };
    expect(withoutQuestion(saveSection(old, company, {}), questionnaire)).toEqual(['company.fax']);
  });

  test('in any order ends in the same answers', () => {
    const line = fc.string().map((typed) => entry(typed));
    const form = (section: Section) => fc.dictionary(fc.constantFrom(...section.questions.map(({ key }) => key)), line);
    const forms = fc.tuple(...questionnaire.sections.map((section: Section) => form(section)));
    const orders = fc.shuffledSubarray([...questionnaire.sections.keys()], {
      minLength: questionnaire.sections.length,
    });
    const saveAll = (entries: Record<string, ReturnType<typeof entry>>[], order: number[]) =>
      order.reduce(
        (answers, index) => saveSection(answers, questionnaire.sections[index]!, entries[index]!),
        noAnswers(questionnaire),
      );
    fc.assert(
      fc.property(forms, orders, orders, (entries, one, other) => {
        expect(saveAll(entries, one)).toEqual(saveAll(entries, other));
      }),
    );
  });
});
