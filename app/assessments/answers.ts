import { debtRules, type DebtRule } from '#app/churn/debt.ts';
import type { Network } from '#app/churn/norms.ts';
import type { Given } from '#app/churn/range.ts';
import { reasonCodes } from '#app/churn/reasons.ts';
import type { Locale } from '#app/words/locale.ts';
import { boundsOf, figureNames, type FigureName } from './fields.ts';
import { readFigure, writeFigure, type FigureDoubt, type FigureFault } from './figure.ts';

/** What somebody says of their network; whatever they leave out, we assume. */
export interface Answers {
  network: Network;
  /** After how many days of not paying a subscriber counts as lost. */
  debtRule: DebtRule | null;
  /** In the units of the form: shares in per cent, the bill with VAT. */
  figures: Partial<Record<FigureName, Given>>;
}

export interface Fault {
  field: FigureName;
  fault: FigureFault | 'missing';
  /** To be shown again. */
  typed: string;
}

export interface Doubt extends FigureDoubt {
  field: FigureName;
}

/** `typed` and `asked` in an address; nothing is asked where no parameter of ours stands. */
export type Reading =
  | { is: 'nothing-asked' }
  | { is: 'faulty'; answers: Answers; faults: Fault[] }
  | { is: 'answered'; answers: Answers; doubts: Doubt[] };

export const networks: readonly Network[] = ['internet', 'cable-tv'];

/** Reads a query string. Of the base and the disconnects, in all or by reason, one is enough. */
export function readAnswers(search: URLSearchParams, locale: Locale): Reading {
  if (!['network', 'debtRule', ...figureNames].some((name) => search.has(name))) return { is: 'nothing-asked' };
  const answers: Answers = {
    network: networks.find((network) => network === search.get('network')) ?? 'internet',
    debtRule: debtRules.find((rule) => String(rule) === search.get('debtRule')) ?? null,
    figures: {},
  };
  const faults: Fault[] = [];
  const doubts: Doubt[] = [];
  for (const field of figureNames) {
    const typed = search.get(field) ?? '';
    const reading = readFigure(typed, boundsOf(field), locale);
    if (reading.is === 'fault') faults.push({ field, fault: reading.fault, typed });
    if (reading.is !== 'figure') continue;
    answers.figures[field] = reading.figure;
    if (reading.doubt) doubts.push({ field, ...reading.doubt });
  }
  const isSaid = (field: FigureName) =>
    answers.figures[field] !== undefined || faults.some((one) => one.field === field);
  if (!(['subscribers', 'disconnects', ...reasonCodes] as const).some(isSaid))
    faults.unshift({ field: 'subscribers', fault: 'missing', typed: '' });
  return faults.length > 0 ? { is: 'faulty', answers, faults } : { is: 'answered', answers, doubts };
}

/** The one query string for these answers, with its `?`: nothing that was left as we assume it, and always in one order. */
export function searchOf({ network, debtRule, figures }: Answers): string {
  const search = new URLSearchParams();
  for (const name of figureNames) {
    const figure = figures[name];
    if (figure !== undefined && figure !== leftAsIs[name]) search.set(name, writeFigure(figure));
  }
  if (network !== 'internet') search.set('network', network);
  if (debtRule !== null) search.set('debtRule', String(debtRule));
  return `?${String(search)}`;
}

/** The same with some figures changed. */
export function withFigures(answers: Answers, figures: Answers['figures']): Answers {
  return { ...answers, figures: { ...answers.figures, ...figures } };
}

/** The VAT of Russia since 2026: Tax Code, article 164(3), as changed by 425-ФЗ of 28 November 2025. In per cent. */
export const usualVat = 22;

const leftAsIs: Answers['figures'] = { vat: usualVat, months: 1 };
