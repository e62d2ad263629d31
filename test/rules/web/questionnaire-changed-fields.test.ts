import { describe, expect, test } from 'vitest';
import { changedFields, type Fields } from '#app/web/questionnaire/changed-fields.ts';

const questions = ['base.movement', 'base.churn', 'company.technologies', 'tariffs.list'];
const before: Fields = [
  ['version', '7'],
  ['base.movement/opening/2026-08', '100'],
  ['base.movement/opening/2026-09', '110'],
  ['base.movement:opening:source', ''],
  ['base.movement:opening:from', ''],
  ['base.movement:closing:source', 'report'],
  ['base.churn', '1,8'],
  ['base.churn:whole:source', ''],
  ['company.technologies', ''],
  ['company.technologies', 'pon'],
  ['tariffs.list/0/name', 'Сто'],
  ['tariffs.list/1/name', ''],
];
const with_ = (changed: Record<string, string>): Fields =>
  before.map(([name, value]) => [name, changed[name] ?? value] as const);

describe('what of a form is sent while it is filled in', () => {
  test('is nothing where nothing has changed', () => {
    expect(changedFields(before, before, questions)).toBeUndefined();
  });

  test('of a table by month is the cells that have changed, so that a colleague keeps the others', () => {
    const now = with_({ 'base.movement/opening/2026-09': '115' });
    expect(changedFields(before, now, questions)).toEqual([
      ['version', '7'],
      ['base.movement/opening/2026-09', '115'],
    ]);
  });

  test('is all that says where one row of a table comes from', () => {
    const now = with_({ 'base.movement:opening:source': 'billing' });
    expect(changedFields(before, now, questions)).toEqual([
      ['version', '7'],
      ['base.movement:opening:source', 'billing'],
      ['base.movement:opening:from', ''],
    ]);
  });

  test('is a number together with where it comes from, as the two are one answer', () => {
    const now = with_({ 'base.churn:whole:source': 'report' });
    expect(changedFields(before, now, questions)).toEqual([
      ['version', '7'],
      ['base.churn', '1,8'],
      ['base.churn:whole:source', 'report'],
    ]);
  });

  test('is every row of a list, and the empty field of boxes that were all unticked', () => {
    const now = with_({ 'tariffs.list/1/name': 'Двести' }).filter(([, value]) => value !== 'pon');
    expect(changedFields(before, now, questions)).toEqual([
      ['version', '7'],
      ['company.technologies', ''],
      ['tariffs.list/0/name', 'Сто'],
      ['tariffs.list/1/name', 'Двести'],
    ]);
  });
});
