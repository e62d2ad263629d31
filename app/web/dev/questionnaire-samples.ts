import type { Answers, Entry, Provenance, Typed } from '#app/questionnaires/answers.ts';
import { monthsUntil, type Month } from '#app/questionnaires/month.ts';
import { findQuestion } from '#app/questionnaires/question.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';

/** Answers of a company that there is not, with all that can be wrong or doubtful in them. */
export function sampleAnswers(): Answers {
  const entries = {
    ...Object.fromEntries(Object.entries(lines).map(([key, text]) => [key, entry({ is: 'line', text })])),
    ...Object.fromEntries(Object.entries(ticks).map(([key, options]) => [key, entry({ is: 'choices', options })])),
    ...Object.fromEntries(Object.entries(lists).map(([key, rows]) => [key, entry({ is: 'rows', rows })])),
    'base.movement': entry({ is: 'cells', cells: movement() }, { opening: billing, disconnected: backwards }),
    'channels.byMonth': entry({ is: 'cells', cells: spread('channels.byMonth') }, { 'call-centre': report }),
    'reasons.byMonth': entry({ is: 'cells', cells: spread('reasons.byMonth') }, { R5: report, R12: guess }),
    'tariffs.arpu': entry({ is: 'line', text: '450–480' }, { whole: billing }),
    'retention.kept90': entry({ is: 'line', text: '' }, { whole: { ...guess, source: 'unknown' } }),
    'base.churn': entry({ is: 'line', text: '1,8' }, { whole: report }),
  };
  return { version: questionnaire.version, entries };
}

const period = monthsUntil('2026-09', 24);

const billing: Provenance = { source: 'billing', from: '10.2024', until: '09.2026', confidence: 'high' };
const report: Provenance = { source: 'report', from: 'январь 2026', until: 'сентябрь 2026', confidence: null };
const guess: Provenance = { source: 'estimate', from: '', until: '', confidence: 'low' };
const backwards: Provenance = { source: 'billing', from: '09.2026', until: '10.2024', confidence: null };

const lines: Record<string, string> = {
  'company.name': 'Пример-Север',
  'company.network': 'internet-and-tv',
  'company.currency': 'RUB',
  'company.since': 'когда-то давно',
  'company.places': 'семь',
  'company.branches': '2',
  'company.homes': '52.400',
  'company.clients': 'people-and-business',
  'company.business': '640',
  'base.lastMonth': '09.2026',
  'base.months': '24',
  'base.active': 'other',
  'base.activeOther': 'платил хотя бы раз за два месяца',
  'base.trend': 'stands',
  'base.churnFormula': 'of-mean',
  'base.note': 'В марте 2026 закрыли дубли договоров.\nВ биллинге они видны как отключения.',
  'debt.rule': 'other',
  'debt.ruleDays': '45',
  'debt.stock': '1 250',
  'channels.recorded': 'partly',
  'reasons.recorded': 'always',
  'tariffs.rise': 'everybody',
  'tariffs.riseMonth': '13.2026',
  'retention.exists': 'by-the-way',
  'retention.listed': '120–140',
  'retention.reached': '70',
  'staff.agents': '1,5',
  'staff.workdays': '40',
  'motivation.exists': 'partly',
  'competitors.any': 'yes',
  'systems.billing': 'свой',
};

const ticks: Record<string, string[]> = {
  'company.technologies': ['ethernet', 'pon'],
  'reasons.who': ['call-centre', 'billing'],
  'retention.who': ['call-centre'],
  'systems.exports': ['connect-date', 'disconnect-date', 'reason'],
  'goals.aims': ['measure', 'keep'],
};

const lists: Record<string, Record<string, string>[]> = {
  'company.branchList': [
    { name: 'Северный', subscribers: '9 800' },
    { name: 'Речной', subscribers: 'много' },
  ],
  'tariffs.list': [
    { name: 'Сто мегабит', price: '450', subscribers: '11 200' },
    { name: 'Триста мегабит и телевидение', price: '690,50', subscribers: '5 300' },
  ],
  'retention.byReason': [{ reason: 'R5', reached: '40', kept: '18', alone: '2–4' }],
  'staff.list': [{ role: 'оператор колл-центра', people: '4', share: '15' }],
  'competitors.list': [{ town: 'Пример-на-Реке', name: 'Другой оператор', price: '400–500', share: '35', offer: '' }],
};

/** A base that hardly moves; one month is written in words, and one does not add up. */
function movement(): Record<string, Record<Month, string>> {
  const rows: Record<string, Record<Month, string>> = {};
  const put = (row: string, month: Month, text: string) => (rows[row] = { ...rows[row], [month]: text });
  let base = 18_400;
  for (const [index, month] of period.entries()) {
    const [connected, returned, disconnected] = [
      260 + ((index * 37) % 50),
      20 + (index % 7),
      270 + ((index * 53) % 60),
    ];
    put('opening', month, String(base));
    put('connected', month, String(connected));
    put('returned', month, index === 5 ? 'около тридцати' : String(returned));
    put('disconnected', month, index === 17 ? '1,250' : String(disconnected));
    base += connected + returned - disconnected;
    if (index < 22) put('closing', month, String(base));
  }
  return rows;
}

function spread(key: string): Record<string, Record<Month, string>> {
  const question = findQuestion(questionnaire, key);
  const rows = question?.is === 'months' ? question.rows : [];
  const cellsOf = (index: number) =>
    period.map((month, at) => [month, String(10 + ((index * 31 + at * 7) % 40))] as const);
  return Object.fromEntries(rows.map((row, index) => [row, Object.fromEntries(cellsOf(index))]));
}

function entry(typed: Typed, provenance: Record<string, Provenance> = {}): Entry {
  return { typed, provenance };
}
