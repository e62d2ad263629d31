import { describe, expect, test } from 'vitest';
import { noAnswers, saveSection } from '#app/questionnaires/answers.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { fieldNames, readSectionForm } from '#app/questionnaires/section-form.ts';
import { entry, provenance } from './filling.ts';

const section = (key: string) => questionnaire.sections.find((one) => one.key === key)!;
const company = section('company');
const base = section('base');

describe('a form of one section', () => {
  test('is taken as it was typed', () => {
    const read = readSectionForm(company, [
      ['company.name', ' Пример '],
      ['company.places', 'штук семь'],
      ['company.technologies', ''],
      ['company.technologies', 'pon'],
      ['company.technologies', 'dsl'],
    ]);
    expect(read).toEqual({
      'company.name': entry(' Пример '),
      'company.places': entry('штук семь'),
      'company.technologies': entry(['pon', 'dsl']),
    });
  });

  test('says that all ticks were taken away, and nothing of boxes it has not shown', () => {
    expect(readSectionForm(company, [['company.technologies', '']])).toEqual({ 'company.technologies': entry([]) });
    expect(readSectionForm(company, [])).toEqual({});
  });

  test('holds the cells of a table and the rows of a list', () => {
    const { cell, line } = fieldNames;
    expect(
      readSectionForm(base, [
        [cell('base.movement', 'opening', '2026-08'), '10 000'],
        [cell('base.movement', 'opening', '2026-09'), 'много'],
        [cell('base.movement', 'profit', '2026-09'), '1'],
        [cell('base.movement', 'opening', 'yesterday'), '1'],
        [cell('base.movement', 'opening', '2026-13'), '1'],
        [cell('base.movement', 'opening', '0001-01'), '1'],
      ]),
    ).toEqual({ 'base.movement': entry({ opening: ['10 000', 'много'] }, {}, ['2026-08', '2026-09']) });
    expect(
      readSectionForm(company, [
        [line('company.branchList', 2, 'name'), 'Юг'],
        [line('company.branchList', 0, 'name'), 'Север'],
        [line('company.branchList', 0, 'subscribers'), '500'],
        [line('company.branchList', 3, 'name'), ''],
        [line('company.branchList', 3, 'secret'), '1'],
      ]),
    ).toEqual({ 'company.branchList': entry([{ name: 'Север', subscribers: '500' }, {}, { name: 'Юг' }]) });
  });

  test('holds where each number comes from', () => {
    const name = (field: 'source' | 'from' | 'until' | 'confidence') =>
      fieldNames.provenance('company.homes', 'whole', field);
    expect(
      readSectionForm(company, [
        ['company.homes', '20 000'],
        [name('source'), 'report'],
        [name('from'), '01.2026'],
        [name('confidence'), 'perfect'],
      ]),
    ).toEqual({
      'company.homes': entry('20 000', { whole: provenance({ source: 'report', from: '01.2026' }) }),
    });
  });

  test('takes nothing for itself that it did not ask', () => {
    const strange: [string, unknown][] = [
      ['__proto__', 'x'],
      ['company.name', new Uint8Array()],
      ['company.nameless', 'x'],
      ['base.note', 'x'],
      ['company.branchList/99999/name', 'x'],
    ];
    const read = readSectionForm(company, strange);
    expect(saveSection(noAnswers(questionnaire), company, read)).toEqual(noAnswers(questionnaire));
  });
});
