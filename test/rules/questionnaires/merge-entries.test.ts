import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyEntry, type Entry, type Provenance } from '#app/questionnaires/answers.ts';
import { knownTo, mergeEntry, type Version } from '#app/questionnaires/merge-entries.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { partsOf, type Question, type Section } from '#app/questionnaires/question.ts';
import { fieldsOfEntry } from '#app/questionnaires/section-fields.ts';
import { readSectionForm } from '#app/questionnaires/section-form.ts';
import { entry } from './filling.ts';

const sections: readonly Section[] = questionnaire.sections;
const questions: Question[] = sections.flatMap((section) => [...section.questions]);
const text = fc.oneof(fc.constantFrom('', '0', '12', ' ', 'н/д', '['), fc.string({ unit: 'binary', maxLength: 6 }));
const months = ['2026-07', '2026-08', '2026-09'];

function entryFor(question: Question): fc.Arbitrary<Entry> {
  const said: fc.Arbitrary<Provenance> = fc.record({
    source: fc.constantFrom('billing', 'unknown', null),
    from: text,
    until: text,
    confidence: fc.constantFrom('high', null),
  });
  const provenance = fc.subarray([...partsOf(question)]).chain((parts) => recordOf(parts, said));
  return fc.record({ typed: typedFor(question), provenance });
}

function typedFor(question: Question): fc.Arbitrary<Entry['typed']> {
  switch (question.is) {
    case 'choices':
      return fc
        .subarray(['a', ...question.options])
        .map((options) => ({ is: 'choices' as const, options: [...new Set(options)] }));
    case 'months':
      return fc
        .subarray([...question.rows])
        .chain((rows) =>
          recordOf(
            rows,
            fc.subarray(months, { minLength: 1 }).chain((some) => recordOf(some, text)),
          ),
        )
        .map((cells) => ({ is: 'cells' as const, cells }));
    case 'list': {
      const cell = text.filter((one) => one !== '');
      const row = fc
        .subarray(
          question.columns.map(({ key }) => key),
          { minLength: 1 },
        )
        .chain((columns) => recordOf(columns, cell));
      return fc.array(row, { maxLength: 4 }).map((rows) => ({ is: 'rows' as const, rows }));
    }
    case 'text':
    case 'choice':
    case 'number':
    case 'month':
      return text.map((line) => ({ is: 'line' as const, text: line }));
  }
}

function recordOf<T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.record(Object.fromEntries(keys.map((key) => [key, value]))).map((made) => ({ ...made }));
}

const anyQuestion = fc.constantFrom(...questions);
/** Three states of one question. */
const three = anyQuestion.chain((question) => {
  const one = entryFor(question);
  return fc.tuple(fc.option(one, { nil: undefined }), fc.option(one, { nil: undefined }), one);
});

describe('the fields of an answer', () => {
  test('are read back as the same answer, whatever it is', () => {
    const asked = anyQuestion.chain((question) => fc.tuple(fc.constant(question), entryFor(question)));
    fc.assert(
      fc.property(asked, ([question, said]) => {
        const section = sections.find((one) => one.questions.includes(question));
        const read = section && readSectionForm(section, fieldsOfEntry(question.key, said));
        const isTold = fieldsOfEntry(question.key, said).length > 0;
        expect(read).toEqual(isTold ? { [question.key]: said } : {});
      }),
      { numRuns: 500 },
    );
  });

  test('tell that all was taken away', () => {
    for (const { key, questions: asked } of sections) {
      for (const question of asked.filter(({ is }) => is === 'choices' || is === 'list')) {
        const read = readSectionForm({ key, questions: [question] }, fieldsOfEntry(question.key, emptyEntry(question)));
        expect(read).toEqual({ [question.key]: emptyEntry(question) });
      }
    }
  });
});

describe('what two people typed at once', () => {
  test('is mine where nobody else has changed anything', () => {
    fc.assert(
      fc.property(three, ([base, , mine]) => {
        const { entry: merged, conflicts } = mergeEntry(base, base, mine);
        expect(conflicts).toEqual([]);
        expect(mergeEntry(merged, merged, mine).entry).toEqual(merged);
        expect(fieldsIn(merged)).toMatchObject(fieldsIn(mine));
      }),
    );
  });

  test('is theirs where I have changed nothing', () => {
    fc.assert(
      fc.property(three, ([, theirs, mine]) => {
        const { entry: merged, conflicts } = mergeEntry(mine, theirs, mine);
        expect(conflicts).toEqual([]);
        expect(fieldsIn(merged)).toMatchObject(fieldsIn(theirs));
      }),
    );
  });

  test('is a conflict in exactly those fields that both have changed otherwise, and the first stays', () => {
    fc.assert(
      fc.property(three, ([base, theirs, mine]) => {
        const [was, is, sent] = [fieldsIn(base), fieldsIn(theirs), fieldsIn(mine)];
        const { entry: merged, conflicts } = mergeEntry(base, theirs, mine);
        const both = Object.keys(sent).filter((at) => {
          const [before, now, value] = [was[at] ?? '', is[at] ?? '', sent[at] ?? ''];
          return now !== before && value !== before && value !== now;
        });
        expect(conflicts.map(({ at }) => at).toSorted()).toEqual(both.toSorted());
        const kept = fieldsIn(merged);
        for (const at of both) expect(kept[at] ?? '').toBe(is[at] ?? '');
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a page that was shown once still knows', () => {
  const version = (seq: number, form: string, cells: Record<string, string>): Version => ({
    ...{ seq, form, entry: entry(cells, {}, ['2026-09']) },
  });
  const cell = (text: string) => ({ '2026-09': text });

  test('is what it was shown with, and what was saved by it, but nothing of a colleague', () => {
    const versions = [
      version(3, 'them', { opening: '1', closing: '' }),
      version(4, 'me', { opening: '2', closing: '' }),
      version(5, 'them', { opening: '2', closing: '7' }),
      version(6, 'me', { opening: '3', closing: '7' }),
    ];
    expect(knownTo('me', 3, versions)?.typed).toEqual({
      is: 'cells',
      cells: { opening: cell('3'), closing: cell('') },
    });
    expect(knownTo('them', 5, versions)?.typed).toEqual({
      is: 'cells',
      cells: { opening: cell('2'), closing: cell('7') },
    });
    expect(knownTo('me', 2, [])).toBeUndefined();
  });
});

/** Each field by its place, as text. */
function fieldsIn(one: Entry | undefined): Record<string, string> {
  if (!one) return {};
  const { typed, provenance } = one;
  const said = Object.entries(provenance).map(([part, { source, from, until, confidence }]) => [
    `:${part}`,
    source === null && confidence === null && from + until === ''
      ? ''
      : JSON.stringify([source, from, until, confidence]),
  ]);
  if (typed.is === 'cells') {
    const cells = Object.entries(typed.cells).flatMap(([row, held]) =>
      Object.entries(held).map(([month, line]) => [`${row}/${month}`, line]),
    );
    return Object.fromEntries([...cells, ...said]) as Record<string, string>;
  }
  const held = typed.is === 'line' ? typed.text : typed.is === 'choices' ? typed.options : typed.rows;
  const whole = typeof held === 'string' ? held : held.length === 0 ? '' : JSON.stringify(held);
  return Object.fromEntries([['', whole], ...said]) as Record<string, string>;
}
