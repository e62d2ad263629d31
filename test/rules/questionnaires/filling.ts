import type { Answers, Entry, Provenance, Typed } from '#app/questionnaires/answers.ts';
import { readFilled, type Filled } from '#app/questionnaires/filled.ts';
import { monthsUntil } from '#app/questionnaires/month.ts';
import type { Edition } from '#app/questionnaires/question.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';

/** A line, ticked boxes, the rows of a list, or the rows of a table with the same number or a list of them for its months. */
export type Said = string | string[] | Record<string, string>[] | Record<string, string | string[]>;

const lastMonth = '2026-09';
export const year = monthsUntil(lastMonth, 12);
export const today = '2026-10-15';

export function entry(said: Said, provenance: Record<string, Provenance> = {}, months: string[] = year): Entry {
  return { typed: typedOf(said, months), provenance };
}

export function provenance(given: Partial<Provenance>): Provenance {
  return { source: null, from: '', until: '', confidence: null, ...given };
}

/** Answers of the questionnaire as it is today. */
export function answers(said: Record<string, Said | Entry>, version = questionnaire.version): Answers {
  const entries = Object.entries(said).map(([key, one]) => [key, isEntry(one) ? one : entry(one)] as const);
  return { version, entries: Object.fromEntries(entries) };
}

/** The same as understood, with the period that `year` is, unless told otherwise. */
export function filled(said: Record<string, Said | Entry>, edition: Edition = questionnaire): Filled {
  return readFilled(edition, answers({ 'base.lastMonth': lastMonth, 'base.months': '12', ...said }));
}

/** A year in which 10,000 subscribers neither grow nor shrink, and 150 a month leave. */
export const steadyYear = {
  opening: '10 000',
  connected: '140',
  returned: '10',
  disconnected: '150',
  closing: '10 000',
};

/** All that has to be answered, in the shortest way. */
export const least: Record<string, Said> = {
  'company.name': 'Пример-Телеком',
  'company.network': 'internet',
  'company.currency': 'RUB',
  'base.lastMonth': lastMonth,
  'base.months': '12',
  'base.active': 'not-blocked',
  'base.movement': steadyYear,
  'debt.rule': '60',
  'channels.recorded': 'never',
  'reasons.recorded': 'never',
  'tariffs.arpu': '480',
  'retention.exists': 'none',
  'competitors.any': 'no',
  'systems.billing': 'свой',
  'systems.exports': ['connect-date'],
  'goals.aims': ['measure'],
};

function typedOf(said: Said, months: string[]): Typed {
  if (typeof said === 'string') return { is: 'line', text: said };
  if (!Array.isArray(said)) {
    const cellsOf = (row: string | string[]) =>
      months.map((month, index) => [month, typeof row === 'string' ? row : (row[index] ?? '')] as const);
    const rows = Object.entries(said).map(([name, row]) => [name, Object.fromEntries(cellsOf(row))] as const);
    return { is: 'cells', cells: Object.fromEntries(rows) };
  }
  return said.every((one) => typeof one === 'string') ? { is: 'choices', options: said } : { is: 'rows', rows: said };
}

function isEntry(one: Said | Entry): one is Entry {
  return typeof one === 'object' && !Array.isArray(one) && 'typed' in one && 'provenance' in one;
}
