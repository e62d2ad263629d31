import { readFigure, type FigureDoubt, type FigureFault } from '#app/assessments/figure.ts';
import type { Given } from '#app/churn/range.ts';
import type { Locale } from '#app/words/locale.ts';
import { readMonth, type Month } from './month.ts';
import { boundsOf, isWhole } from './question.ts';

export type FaultName = FigureFault | 'no-option' | 'no-month' | 'too-long' | 'too-many' | 'period-reversed';

/** What one field holds; nothing at all where it is empty. */
export interface CellReading<T> {
  value?: T;
  fault?: FaultName;
  doubt?: FigureDoubt;
}

type Measured = Parameters<typeof boundsOf>[0];

/**
 * A number in its unit, or a range where one is asked for. Tables write «—» and «н/д» where they have no number; that is
 * no fault. Whole things are not taken in halves.
 */
export function readNumberCell(measured: Measured, typed: string, locale: Locale): CellReading<Given> {
  const count = plainCount.test(typed) ? Number(typed.replace(/\s/g, '')) : NaN;
  if (count >= measured.least && count <= measured.most) return { value: count };
  if (/^\s*([-–—−.]+|н\/?д|нет данных|n\/?a)?\s*$/i.test(typed)) return {};
  const written = typed.replace(/\s*(дн(я|ей|\.)?|день|days?|аб\p{L}*|раза?|times?)\.?\s*$/iu, '');
  const reading = readFigure(written, boundsOf(measured), locale);
  if (reading.is === 'fault') return { fault: reading.fault };
  if (reading.is === 'empty') return typed.trim() === '' ? {} : { fault: 'unreadable' };
  const { figure, doubt } = reading;
  if (typeof figure === 'number' && isWhole(measured.unit) && !Number.isInteger(figure)) return { fault: 'not-whole' };
  return doubt ? { value: figure, doubt } : { value: figure };
}

/** What most of the hundreds of cells of a table hold: it can be read in one way only. */
const plainCount = /^(0|[1-9]\d{0,2}([ \u00a0\u202f]?\d{3}){0,2})$/;

export const longestLine = 500;
export const longestText = 5000;

/** A text of at most so many characters; of a longer one as much as that, with its fault. */
export function readTextCell(typed: string, most: number): CellReading<string> {
  const text = typed.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (text === '') return {};
  return text.length > most ? { value: text.slice(0, most), fault: 'too-long' } : { value: text };
}

export function readOption(options: readonly string[], typed: string): CellReading<string> {
  if (typed === '') return {};
  return options.includes(typed) ? { value: typed } : { fault: 'no-option' };
}

export function readMonthCell(typed: string): CellReading<Month> {
  if (typed.trim() === '') return {};
  const value = readMonth(typed);
  return value === undefined ? { fault: 'no-month' } : { value };
}
