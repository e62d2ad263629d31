import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf, saveSection, type Answers } from '#app/questionnaires/answers.ts';
import { readFilled, textOf } from '#app/questionnaires/filled.ts';
import type { Edition } from '#app/questionnaires/question.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { keysOf, movedTo, movesOf, upgradeAnswers, upgrades, type Upgrade } from '#app/questionnaires/upgrade.ts';
import { answers, entry, provenance } from './filling.ts';
import stored from './stored-version-1.json' with { type: 'json' };

/** Three editions: in the second a question was renamed and one added, in the third one was retired and options renamed. */
const third: Edition = {
  version: 3,
  sections: [
    {
      key: 'net',
      questions: [
        { key: 'net.title', is: 'text' },
        { key: 'net.kind', is: 'choice', options: ['fibre', 'copper'] },
        { key: 'net.kinds', is: 'choices', options: ['fibre', 'copper'] },
        { key: 'net.table', is: 'months', unit: 'subscribers', least: 0, most: 1e6, rows: ['came', 'left'] },
        { key: 'net.list', is: 'list', columns: [{ key: 'place', is: 'text' }], most: 5 },
        { key: 'net.new', is: 'text' },
      ],
    },
  ],
};
const steps: Upgrade[] = [
  { to: 3, parts: { 'net.kind': { optic: 'fibre' }, 'net.kinds': { optic: 'fibre' }, 'net.list': { town: 'place' } } },
  { to: 2, renamed: { 'net.name': 'net.title', 'net.flow': 'net.table' }, parts: { 'net.table': { out: 'left' } } },
];
const upgraded = (said: Parameters<typeof answers>[0], version = 1) =>
  upgradeAnswers(answers(said, version), third, steps);

describe('answers of an old edition', () => {
  test('are found under the new key, however many editions lie between', () => {
    const read = upgraded({ 'net.name': 'Пример', 'net.kind': 'optic', 'net.kinds': ['copper', 'optic'] });
    expect(read).toEqual(answers({ 'net.title': 'Пример', 'net.kind': 'fibre', 'net.kinds': ['copper', 'fibre'] }, 3));
  });

  test('keep their rows, their columns and where they come from', () => {
    const billing = provenance({ source: 'billing' });
    const read = upgraded({ 'net.flow': entry({ out: '5' }, { out: billing }), 'net.list': [{ town: 'Пример' }] });
    expect(entryOf(read, 'net.table')).toEqual(entry({ left: '5' }, { left: billing }));
    expect(entryOf(read, 'net.list')).toEqual(entry([{ place: 'Пример' }]));
  });

  test('of a retired question stay, and are exported beside the others', () => {
    const read = upgraded({ 'net.fax': 'нет', 'net.name': 'Пример' });
    expect(entryOf(read, 'net.fax')).toEqual(entry('нет'));
    const keys = keysOf(third, [read, upgraded({ 'net.telex': 'да' })]);
    expect(keys).toEqual([...third.sections[0]!.questions.map(({ key }) => key), 'net.fax', 'net.telex']);
    expect(textOf(readFilled(third, read), 'net.title')).toBe('Пример');
  });

  test('are not overwritten where the new key is answered too', () => {
    const read = upgraded({ 'net.name': 'Старое', 'net.title': 'Новое' });
    expect([entryOf(read, 'net.name'), entryOf(read, 'net.title')]).toEqual([entry('Старое'), entry('Новое')]);
  });

  test('are changed by no step that they have behind them, nor by one that is still to come', () => {
    expect(upgraded({ 'net.name': 'Пример' }, 2)).toEqual(answers({ 'net.name': 'Пример' }, 3));
    expect(upgraded({ 'net.name': 'Пример' }, 4)).toEqual(answers({ 'net.name': 'Пример' }, 4));
    expect(upgradeAnswers(answers({ 'net.name': 'П' }, 1), { ...third, version: 1 }, steps).version).toBe(1);
  });

  test('are all kept where two questions became one, or a key was given to another question', () => {
    const became: Upgrade[] = [
      { to: 2, renamed: { a: 'c', b: 'c' } },
      { to: 3, renamed: { c: 'd' } },
      { to: 4, renamed: { e: 'c' } },
    ];
    const fourth = { ...third, version: 4 };
    const read = upgradeAnswers(answers({ a: '1', b: '2', e: '3' }, 1), fourth, became);
    expect(read.entries).toEqual({ d: entry('1'), b: entry('2'), c: entry('3') });
  });

  test('are found where their keys were moved, whatever was renamed', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const renamed = fc.dictionary(key, key, { maxKeys: 3 });
    fc.assert(
      fc.property(fc.dictionary(key, fc.string()), fc.tuple(renamed, renamed), (said, [one, two]) => {
        const became: Upgrade[] = [
          { to: 2, renamed: one },
          { to: 3, renamed: two },
        ];
        const { entries } = upgradeAnswers(answers(said, 1), third, became);
        const moves = movesOf(Object.keys(said), { from: 1, to: 3 }, became);
        const moved = Object.entries(said).map(([from, text]) => [movedTo(from, moves), entry(text)]);
        expect(entries).toEqual(Object.fromEntries(moved));
        expect(Object.keys(entries)).toHaveLength(Object.keys(said).length);
      }),
      { numRuns: 500 },
    );
  });

  test('can be saved on', () => {
    const read = saveSection(upgraded({ 'net.name': 'Пример', 'net.fax': 'нет' }), third.sections[0]!, {
      'net.new': entry('есть'),
    });
    expect(Object.keys(read.entries).toSorted()).toEqual(['net.fax', 'net.new', 'net.title']);
  });

  test('are never fewer afterwards, whatever they were', () => {
    const key = fc.constantFrom('net.name', 'net.title', 'net.flow', 'net.table', 'net.kind', 'net.fax');
    fc.assert(
      fc.property(fc.dictionary(key, fc.string()), (said) => {
        const texts = (read: Answers) =>
          Object.values(read.entries)
            .map((one) => JSON.stringify(one))
            .toSorted();
        const before = answers(said, 1);
        expect(Object.keys(upgradeAnswers(before, third, steps).entries)).toHaveLength(Object.keys(said).length);
        expect(texts(upgradeAnswers(before, third, [steps[1]!]))).toEqual(texts(before));
      }),
    );
  });
});

test('what was stored of version 1 is read today, without a fault', () => {
  const old = stored as Answers;
  const read = readFilled(questionnaire, upgradeAnswers(old, questionnaire, upgrades));
  const faults = [...read.readings].flatMap(([key, { faults: all }]) => all.map((fault) => [key, fault]));
  expect(faults).toEqual([]);
  const unread = [...read.readings].filter(([, { value }]) => value === null).map(([key]) => key);
  expect(unread).toEqual([]);
  expect(read.readings.size).toBeGreaterThan(70);
});
