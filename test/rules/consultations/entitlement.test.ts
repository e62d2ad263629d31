import { describe, expect, test } from 'vitest';
import {
  answerTermsShape,
  defaultAnswerTerms,
  entitlementKinds,
  rightOf,
  termsOf,
  type Entitlement,
  type EntitlementKind,
} from '#app/consultations/entitlement.ts';
import { at } from './calendars.ts';

const noon = at('Europe/Moscow', '2026-03-16T12:00');

/** `course 2026-01-01 2026-12-31 anna,boris`: kind, first day, last day or `-`, and the people where not all may ask. */
function given(written: string): Entitlement[] {
  return written
    .split(';')
    .filter((one) => one.trim() !== '')
    .map((one, index) => {
      const [kind = '', startsOn = '', endsOn = '', people] = one.trim().split(' ');
      return {
        ...{ id: `e${String(index + 1)}`, companyId: 'c1', startsOn, endsOn: endsOn === '-' ? null : endsOn },
        kind: entitlementKinds.find((known) => known === kind) ?? 'methodology',
        personIds: people?.split(',') ?? null,
      };
    });
}

/** On 16 March 2026, of Anna. */
const rights: [what: string, entitlements: string, right: string][] = [
  ['none where the company has none', '', 'none'],
  ['one in force', 'course 2026-01-01 2026-12-31', 'in-force e1'],
  ['one without an end', 'methodology 2020-01-01 -', 'in-force e1'],
  ['one on its first day', 'course 2026-03-16 2026-12-31', 'in-force e1'],
  ['one on its last day', 'course 2026-01-01 2026-03-16', 'in-force e1'],
  ['one of a single day', 'course 2026-03-16 2026-03-16', 'in-force e1'],
  ['none that begins tomorrow', 'course 2026-03-17 2026-12-31', 'none'],
  ['one that ended yesterday', 'course 2026-01-01 2026-03-15', 'expired e1 2026-03-15'],
  [
    'the last of those that ended',
    'turnkey 2024-01-01 2024-12-31; course 2025-01-01 2025-12-31; audit 2023-01-01 2023-12-31',
    'expired e2 2025-12-31',
  ],
  [
    'the better of two that ended together',
    'course 2025-01-01 2025-12-31; audit 2025-01-01 2025-12-31',
    'expired e2 2025-12-31',
  ],
  ['one in force, though a better one ended', 'turnkey 2025-01-01 2025-12-31; methodology 2026-01-01 -', 'in-force e2'],
  [
    'one that ended, though another is to begin',
    'course 2025-01-01 2025-12-31; turnkey 2026-04-01 -',
    'expired e1 2025-12-31',
  ],
  [
    'the best of several in force',
    'methodology 2026-01-01 -; audit 2026-01-01 2026-12-31; course 2026-01-01 -',
    'in-force e2',
  ],
  ['of equals, the one that lasts longer', 'course 2026-01-01 2026-06-30; course 2026-01-01 2026-12-31', 'in-force e2'],
  ['of equals, the one without an end', 'course 2026-01-01 2026-12-31; course 2026-01-01 -', 'in-force e2'],
  ['of those alike in everything, always the same', 'course 2026-01-01 -; course 2026-01-01 -', 'in-force e1'],
  ['one that names them', 'course 2026-01-01 2026-12-31 boris,anna', 'in-force e1'],
  ['none that names others', 'course 2026-01-01 2026-12-31 boris', 'none'],
  ['none that names nobody', 'course 2026-01-01 2026-12-31 -', 'none'],
  ['none that ended and named others', 'course 2025-01-01 2025-12-31 boris', 'none'],
  [
    'a lesser one of all, where the better names others',
    'turnkey 2026-01-01 - boris; methodology 2026-01-01 -',
    'in-force e2',
  ],
];

describe('the right to ask is', () => {
  test.each(rights)('%s: %s', (_, written, told) => {
    const right = rightOf(given(written), 'anna', noon);
    const found = [right.is, ...(right.is === 'none' ? [] : [right.entitlement.id])];
    expect([...found, ...(right.is === 'expired' ? [right.endedOn] : [])].join(' ')).toBe(told);
    const turned = rightOf(given(written).toReversed(), 'anna', noon);
    expect(turned).toEqual(right);
  });

  test('reckoned by the day in Moscow', () => {
    const until = given('course 2026-01-01 2026-03-16');
    const at2059 = Date.parse('2026-03-16T20:59:59Z');
    expect([rightOf(until, 'anna', at2059).is, rightOf(until, 'anna', at2059 + 1000).is]).toEqual([
      'in-force',
      'expired',
    ]);
  });
});

describe('the terms of an answer', () => {
  test.each(entitlementKinds)('are those of %s', (kind: EntitlementKind) => {
    const right = rightOf(given(`${kind} 2026-01-01 -`), 'anna', noon);
    expect(termsOf(right, defaultAnswerTerms)).toBe(defaultAnswerTerms[kind]);
  });

  test('are none where the right is over, or never was', () => {
    expect(termsOf({ is: 'none' }, defaultAnswerTerms)).toBeNull();
    expect(termsOf(rightOf(given('audit 2025-01-01 2025-12-31'), 'anna', noon), defaultAnswerTerms)).toBeNull();
  });

  test('are no longer the more a right promises', () => {
    const hours = entitlementKinds.map((kind) => defaultAnswerTerms[kind].firstHours);
    expect(hours).toEqual([...hours].sort((one, other) => other - one));
    expect(answerTermsShape.parse(defaultAnswerTerms)).toEqual(defaultAnswerTerms);
  });

  test.each([0, 1.5, -1, 481])('are not %d hours', (firstHours) => {
    const course = { firstHours, nextHours: 8 };
    expect(answerTermsShape.safeParse({ ...defaultAnswerTerms, course }).success).toBe(false);
  });
});
