import { describe, expect, test } from 'vitest';
import { checkNames, type CheckName, type Finding } from '#app/questionnaires/check.ts';
import { monthAt } from '#app/questionnaires/month.ts';
import { findingKey, reconcile, type Explanations } from '#app/questionnaires/reconcile.ts';
import { filled, steadyYear, today, year, type Said } from './filling.ts';

type Case = Record<string, Said>;

/** What agrees, what does not, and how: the severity, both numbers as the page shows them, what it is about. */
interface Cases {
  passes: Case[];
  fails: [Case, { said: number; against: number; at?: string }][];
  severity: Finding['severity'];
  /** Half of it known is nothing to compare. */
  silent: Case;
}

const base = (rows: Record<string, string | string[]>): Case => ({ 'base.movement': { ...steadyYear, ...rows } });
const steady = base({});
const recorded = { 'channels.recorded': 'always', 'reasons.recorded': 'always' };
const channels = (rows: Record<string, string>): Case => ({ ...steady, ...recorded, 'channels.byMonth': rows });
const reasons = (rows: Record<string, string>): Case => ({ ...steady, ...recorded, 'reasons.byMonth': rows });
const team = (said: Case): Case => ({ 'retention.exists': 'team', ...said });
const first = year[0]!;
const last = year.at(-1)!;

const cases: Record<CheckName, Cases> = {
  movement: {
    severity: 'error',
    passes: [steady, base({ closing: '10 100' }), base({ returned: '', connected: '150' })],
    fails: [[base({ closing: '10 101' }), { said: 10_101, against: 10_000, at: first }]],
    silent: base({ connected: '' }),
  },
  'next-opening': {
    severity: 'error',
    passes: [steady, base({ opening: ['10 000', '10 100'] })],
    fails: [[base({ opening: ['10 000', '10 200'] }), { said: 10_200, against: 10_000, at: year[1] }]],
    silent: base({ closing: '' }),
  },
  'before-start': {
    severity: 'error',
    passes: [
      { ...steady, 'company.since': '10.2025' },
      { ...base({ disconnected: ['0', '150'] }), 'company.since': year[1]! },
    ],
    fails: [
      [
        { ...steady, 'company.since': '11.2025' },
        { said: 2025 * 12 + 9, against: 2025 * 12 + 10 },
      ],
    ],
    silent: { 'company.since': '11.2025' },
  },
  'in-future': {
    severity: 'error',
    passes: [{ 'base.lastMonth': '2026-09' }, { 'base.lastMonth': '2025-12' }],
    fails: [[{ 'base.lastMonth': '2026-10' }, { said: 2026 * 12 + 9, against: 2026 * 12 + 8 }]],
    silent: { 'base.lastMonth': '' },
  },
  suspended: {
    severity: 'question',
    passes: [
      { ...base({ suspended: '400' }), 'base.suspended': 'apart' },
      { ...base({ suspended: '90' }), 'base.suspended': 'in-base' },
    ],
    fails: [
      [
        { ...base({ suspended: '400' }), 'base.suspended': 'in-base' },
        { said: 10_000, against: 9600, at: last },
      ],
    ],
    silent: { ...base({ suspended: '400' }), 'base.suspended': 'as-lost' },
  },
  trend: {
    severity: 'question',
    passes: [
      { ...steady, 'base.trend': 'stands' },
      { ...base({ closing: '10 300' }), 'base.trend': 'grows' },
      { ...base({ closing: '9 700' }), 'base.trend': 'shrinks' },
    ],
    fails: [
      [
        { ...steady, 'base.trend': 'grows' },
        { said: 10_000, against: 10_000 },
      ],
      [
        { ...base({ closing: '9 700' }), 'base.trend': 'stands' },
        { said: 9700, against: 10_000 },
      ],
      [
        { ...base({ closing: '10 300' }), 'base.trend': 'shrinks' },
        { said: 10_300, against: 10_000 },
      ],
    ],
    silent: { 'base.trend': 'grows' },
  },
  channels: {
    severity: 'question',
    passes: [channels({ office: '100', chat: '50' }), channels({ office: '145' })],
    fails: [
      [channels({ office: '100' }), { said: 100, against: 150, at: first }],
      [channels({ office: '100', chat: '60' }), { said: 160, against: 150, at: first }],
    ],
    silent: { ...channels({ office: '100' }), 'channels.recorded': 'never' },
  },
  reasons: {
    severity: 'question',
    passes: [reasons({ R5: '100', R6: '50' })],
    fails: [
      [reasons({ R5: '100' }), { said: 100, against: 150, at: first }],
      [reasons({ R5: '100', R6: '60' }), { said: 160, against: 150, at: first }],
    ],
    silent: { ...reasons({ R5: '100' }), 'reasons.recorded': 'never' },
  },
  'unknown-reasons': {
    severity: 'question',
    passes: [reasons({ R5: '90', R12: '10' }), reasons({ R5: '90', R12: '0' })],
    fails: [[reasons({ R5: '75', R12: '25' }), { said: 0.25, against: 0.1 }]],
    silent: reasons({ R5: '90' }),
  },
  recorders: {
    severity: 'question',
    passes: [
      {
        ...reasons({ R5: '150' }),
        'reasons.recorders': [
          { role: 'офис', recorded: '100' },
          { role: 'КЦ', recorded: '40' },
        ],
      },
    ],
    fails: [
      [
        { ...reasons({ R5: '150' }), 'reasons.recorders': [{ role: 'офис', recorded: '100' }] },
        { said: 100, against: 150 },
      ],
    ],
    silent: { ...recorded, 'reasons.recorders': [{ role: 'офис', recorded: '100' }] },
  },
  'debt-channels': {
    severity: 'question',
    passes: [{ ...reasons({ R4: '50' }), 'channels.byMonth': { 'auto-block': '30', 'debt-calls': '20' } }],
    fails: [
      [
        { ...reasons({ R4: '50' }), 'channels.byMonth': { 'auto-block': '80' } },
        { said: 50, against: 80 },
      ],
    ],
    silent: reasons({ R4: '50' }),
  },
  'debt-without-rule': {
    severity: 'question',
    passes: [
      { ...reasons({ R4: '50' }), 'debt.rule': '60' },
      { ...reasons({ R4: '0' }), 'debt.rule': 'none' },
    ],
    fails: [
      [
        { ...reasons({ R4: '50' }), 'debt.rule': 'none' },
        { said: 50, against: 0 },
      ],
    ],
    silent: { 'debt.rule': 'none' },
  },
  'debt-days': {
    severity: 'question',
    passes: [
      { ...channels({ 'auto-block': '60' }), 'debt.rule': '60', 'debt.stock': '120' },
      { ...reasons({ R4: '60' }), 'debt.rule': 'other', 'debt.ruleDays': '45', 'debt.stock': '60' },
    ],
    fails: [
      [
        { ...channels({ 'auto-block': '60' }), 'debt.rule': '30', 'debt.stock': '600' },
        { said: 304.375, against: 30 },
      ],
      [
        { ...channels({ 'auto-block': '60' }), 'debt.rule': '90', 'debt.stock': '60' },
        { said: 30.4375, against: 90 },
      ],
    ],
    silent: { ...channels({ 'auto-block': '60' }), 'debt.rule': 'none', 'debt.stock': '600' },
  },
  'false-churn': {
    severity: 'question',
    passes: [{ ...reasons({ R11: '20' }), 'channels.byMonth': { 're-registration': '22' } }],
    fails: [
      [
        { ...reasons({ R11: '0' }), 'channels.byMonth': { 're-registration': '22' } },
        { said: 0, against: 22 },
      ],
    ],
    silent: reasons({ R11: '20' }),
  },
  'monthly-churn': {
    severity: 'question',
    passes: [steady, { 'base.churn': '1,5' }],
    fails: [
      [{ 'base.churn': '18' }, { said: 0.18, against: 0.08, at: 'named' }],
      [{ 'base.churn': '0,1' }, { said: 0.001, against: 0.002, at: 'named' }],
      [base({ disconnected: '1 800' }), { said: 0.18, against: 0.08, at: 'counted' }],
      [base({ disconnected: '18 000' }), { said: 1.8, against: 0.08, at: 'counted' }],
    ],
    silent: {},
  },
  'named-churn': {
    severity: 'question',
    passes: [
      { ...steady, 'base.churn': '1,5' },
      { ...steady, 'base.churn': '1,7' },
    ],
    fails: [
      [
        { ...steady, 'base.churn': '3' },
        { said: 0.03, against: 0.015 },
      ],
    ],
    silent: { 'base.churn': '3' },
  },
  'churn-of-connects': {
    severity: 'question',
    passes: [
      { ...steady, 'base.churn': '1,5' },
      { ...steady, 'base.churn': '50', 'base.churnFormula': 'of-opening' },
    ],
    fails: [
      [
        { ...base({ connected: '300' }), 'base.churn': '50' },
        { said: 0.5, against: 0.015 },
      ],
      [
        { ...steady, 'base.churn': '1,5', 'base.churnFormula': 'of-connects' },
        { said: 0.015, against: 0.015 },
      ],
    ],
    silent: steady,
  },
  revenue: {
    severity: 'question',
    passes: [{ ...steady, 'tariffs.arpu': '500', 'tariffs.revenue': '5 500 000' }],
    fails: [
      [
        { ...steady, 'tariffs.arpu': '500', 'tariffs.revenue': '6,1 млн' },
        { said: 6_100_000, against: 5_000_000 },
      ],
    ],
    silent: { 'tariffs.arpu': '500', 'tariffs.revenue': '6 000 000' },
  },
  'tariff-subscribers': {
    severity: 'question',
    passes: [
      {
        ...steady,
        'tariffs.list': [
          { name: 'А', subscribers: '6 000' },
          { name: 'Б', subscribers: '3 900' },
        ],
      },
    ],
    fails: [
      [
        { ...steady, 'tariffs.list': [{ name: 'А', subscribers: '6 000' }] },
        { said: 6000, against: 10_000 },
      ],
    ],
    silent: { ...steady, 'tariffs.list': [{ name: 'А', price: '500' }] },
  },
  'tariff-price': {
    severity: 'question',
    passes: [{ 'tariffs.arpu': '450', 'tariffs.list': [{ price: '500', subscribers: '100' }] }],
    fails: [
      [
        {
          'tariffs.arpu': '900',
          'tariffs.list': [
            { price: '500', subscribers: '100' },
            { price: '700', subscribers: '100' },
          ],
        },
        { said: 900, against: 600 },
      ],
    ],
    silent: { 'tariffs.arpu': '900', 'tariffs.list': [{ price: '500' }] },
  },
  'reached-of-listed': {
    severity: 'error',
    passes: [team({ 'retention.listed': '100', 'retention.reached': '100' })],
    fails: [[team({ 'retention.listed': '100', 'retention.reached': '101' }), { said: 101, against: 100 }]],
    silent: { 'retention.exists': 'none', 'retention.listed': '100', 'retention.reached': '101' },
  },
  'kept-of-reached': {
    severity: 'error',
    passes: [
      team({ 'retention.reached': '60', 'retention.kept30': '20' }),
      team({ 'retention.byReason': [{ reason: 'R5', reached: '20', kept: '20' }] }),
    ],
    fails: [
      [team({ 'retention.reached': '60', 'retention.kept30': '70' }), { said: 70, against: 60 }],
      [
        team({ 'retention.byReason': [{ reason: 'R5', reached: '20', kept: '21' }] }),
        { said: 21, against: 20, at: 'R5' },
      ],
    ],
    silent: team({ 'retention.kept30': '70' }),
  },
  'kept-later': {
    severity: 'error',
    passes: [team({ 'retention.kept30': '20', 'retention.kept90': '13' })],
    fails: [[team({ 'retention.kept30': '20', 'retention.kept90': '25' }), { said: 25, against: 20 }]],
    silent: team({ 'retention.kept90': '25' }),
  },
  'listed-of-lost': {
    severity: 'question',
    passes: [{ ...steady, ...team({ 'retention.listed': '165' }) }],
    fails: [
      [
        { ...steady, ...team({ 'retention.listed': '200' }) },
        { said: 200, against: 150 },
      ],
    ],
    silent: team({ 'retention.listed': '200' }),
  },
  capacity: {
    severity: 'question',
    passes: [
      { 'staff.contacts': '1 000', 'staff.agents': '2', 'staff.perDay': '25' },
      { 'staff.contacts': '1 000–1 500', 'staff.agents': '2–3', 'staff.perDay': '25', 'staff.workdays': '20' },
    ],
    fails: [
      [
        { 'staff.contacts': '2 000', 'staff.agents': '2' },
        { said: 2000, against: 1680 },
      ],
      [
        { 'staff.contacts': '1 100', 'staff.agents': '2', 'staff.perDay': '25' },
        { said: 1100, against: 1050 },
      ],
      [
        { 'staff.contacts': '900', 'staff.agents': '2', 'staff.perDay': '25', 'staff.workdays': '15' },
        { said: 900, against: 750 },
      ],
    ],
    silent: { 'staff.contacts': '1 100', 'staff.perDay': '25' },
  },
  branches: {
    severity: 'question',
    passes: [
      {
        ...steady,
        'company.branches': '1',
        'company.branchList': [
          { name: 'А', subscribers: '7 000' },
          { name: 'Б', subscribers: '3 000' },
        ],
      },
    ],
    fails: [
      [
        { ...steady, 'company.branches': '1', 'company.branchList': [{ name: 'А', subscribers: '7 000' }] },
        { said: 7000, against: 10_000 },
      ],
    ],
    silent: { ...steady, 'company.branches': '0', 'company.branchList': [{ name: 'А', subscribers: '7 000' }] },
  },
  'market-shares': {
    severity: 'question',
    passes: [
      {
        'competitors.any': 'yes',
        'competitors.list': [
          { town: 'Пример', share: '40' },
          { town: 'Пример', share: '20' },
        ],
        'competitors.shares': [
          { town: 'пример', share: '40' },
          { town: 'Другой', share: '80' },
        ],
      },
    ],
    fails: [
      [
        {
          'competitors.any': 'yes',
          'competitors.list': [
            { town: 'Берёзово', share: '50' },
            { town: 'Другой', share: '10' },
          ],
          'competitors.shares': [{ town: 'Березово', share: '75' }],
        },
        { said: 1.25, against: 1, at: 'Берёзово' },
      ],
    ],
    silent: { 'competitors.any': 'yes', 'competitors.list': [{ share: '50' }] },
  },
  'export-period': {
    severity: 'question',
    passes: [
      { ...steady, 'systems.exportFrom': '10.2025' },
      { ...steady, 'systems.exportFrom': '01.2020' },
    ],
    fails: [
      [
        { ...steady, 'systems.exportFrom': '01.2026' },
        { said: 2026 * 12, against: 2025 * 12 + 9 },
      ],
    ],
    silent: { 'systems.exportFrom': '01.2026' },
  },
  goal: {
    severity: 'question',
    passes: [{ ...steady, 'goals.churn': '1,2' }],
    fails: [
      [
        { ...steady, 'goals.churn': '12' },
        { said: 0.12, against: 0.015 },
      ],
    ],
    silent: { 'goals.churn': '12' },
  },
};

function findings(check: CheckName, said: Case, explanations: Explanations = {}): Finding[] {
  return reconcile(filled(said), explanations, today).filter((finding) => finding.check === check);
}

test.each(checkNames)('the cross-check of %s has cases that pass, fail and are explained', (check) => {
  const { passes, fails } = cases[check];
  expect(Math.min(passes.length, fails.length)).toBeGreaterThan(0);
});

describe.each(checkNames)('the cross-check of %s', (check) => {
  const { passes, fails, severity, silent } = cases[check];

  test.each(passes)('passes: %o', (said) => {
    const found = findings(check, said);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ standing }) => standing !== 'agrees')).toEqual([]);
  });

  test.each(fails)('fails: %o', (said, { said: one, against, at = null }) => {
    const [found] = findings(check, said).filter(({ agrees }) => !agrees);
    expect(found).toMatchObject({ severity, at, standing: severity === 'error' ? 'errs' : 'asks', explanation: null });
    expect(found?.said).toBeCloseTo(one, 9);
    expect(found?.against).toBeCloseTo(against, 9);
    expect(found?.gap).toBeCloseTo(one - against, 9);
    expect(found?.questions.length).toBeGreaterThan(0);
  });

  test.each(fails)('is explained: %o', (said) => {
    for (const finding of findings(check, said).filter(({ agrees }) => !agrees)) {
      for (const key of [check, findingKey(finding)]) {
        const explained = findings(check, said, { [key]: ' так и есть ' });
        const same = explained.find((one) => findingKey(one) === findingKey(finding));
        expect(same).toMatchObject({ standing: 'explained', explanation: 'так и есть', said: finding.said });
      }
    }
  });

  test('is silent where one side is not known', () => {
    expect(findings(check, silent)).toEqual([]);
  });
});

describe('reconciliation', () => {
  test('compares nothing of what nobody has answered', () => {
    expect(reconcile(filled({ 'base.lastMonth': '' }), {}, today)).toEqual([]);
  });

  test('takes no blank for an explanation, and explains one month apart from the others', () => {
    const said = base({ closing: '12 000' });
    expect(findings('movement', said, { movement: '  ' })[0]?.standing).toBe('errs');
    const apart = findings('movement', said, { [`movement@${first}`]: 'купили сеть' });
    expect(apart.map(({ standing }) => standing)).toEqual(['explained', ...Array<string>(11).fill('errs')]);
  });

  test('leaves out months beyond the period', () => {
    const said = { ...base({ closing: '12 000' }), 'base.months': '12', 'base.lastMonth': year[1]! };
    expect(findings('movement', said).map(({ at }) => at)).toEqual(year.slice(0, 2));
  });

  test('lets a small base be off by five', () => {
    const small = { opening: '100', connected: '2', returned: '0', disconnected: '2' };
    expect(findings('movement', base({ ...small, closing: '105' }))[0]?.agrees).toBe(true);
    expect(findings('movement', base({ ...small, closing: '106' }))[0]?.agrees).toBe(false);
  });

  test('shows months as months', () => {
    const [found] = findings('in-future', { 'base.lastMonth': '2026-12' });
    expect([found?.unit, monthAt(found?.said ?? 0), monthAt(found?.against ?? 0)]).toEqual([
      'month',
      '2026-12',
      '2026-09',
    ]);
  });
});
