import type { Given } from '#app/churn/range.ts';
import { rangeOf } from '#app/churn/range.ts';
import { entryOf, type Answers, type Confidence, type Entry, type Provenance, type Source } from './answers.ts';
import { monthNumber, type Month } from './month.ts';
import { partsOf, type Question } from './question.ts';
import type { Fault } from './read-answer.ts';
import { readMonthCell } from './read-cell.ts';

/** What a number is worth, as far as it was said. */
export interface Worth {
  source: Source | null;
  /** As it was said, or as is usual for the source; null where neither is known. */
  confidence: Confidence | null;
  from: Month | null;
  until: Month | null;
}

/** The worth of one part of a question, see `partsOf`. */
export function worthOf(answers: Answers, key: string, part: string): Worth {
  const said = provenanceOf(entryOf(answers, key), part);
  const source = said?.source ?? null;
  return {
    source,
    confidence: said?.confidence ?? (source === null ? null : usual[source]),
    from: readMonthCell(said?.from ?? '').value ?? null,
    until: readMonthCell(said?.until ?? '').value ?? null,
  };
}

/** Nobody knows this number, and says so: that is an answer too. */
export function isUnknown(entry: Entry | undefined, part: string): boolean {
  return provenanceOf(entry, part)?.source === 'unknown';
}

/**
 * Months of a period that cannot be read, or that end before they begin; `at` is the part and the end. What was said of a
 * part that is asked no more can be mended nowhere, and is no fault.
 */
export function faultsOfProvenance(question: Question, entry: Entry | undefined): Fault[] {
  return partsOf(question).flatMap((part) => {
    const { from, until } = provenanceOf(entry, part) ?? { from: '', until: '' };
    const [first, last] = [readMonthCell(from), readMonthCell(until)];
    const faults: Fault[] = [];
    if (first.fault) faults.push({ fault: first.fault, at: [part, 'from'], typed: from });
    if (last.fault) faults.push({ fault: last.fault, at: [part, 'until'], typed: until });
    if (first.value !== undefined && last.value !== undefined && monthNumber(first.value) > monthNumber(last.value)) {
      faults.push({ fault: 'period-reversed', at: [part, 'until'], typed: until });
    }
    return faults;
  });
}

/**
 * The figure with the width that its worth leaves it: as it is where the confidence is high or nothing was said of it,
 * ±5 % where it is middle, ±20 % where it is low. Both widths are our judgement. A range that was given stays as given.
 */
export function widened(figure: Given, { confidence }: Pick<Worth, 'confidence'>): Given {
  const by = confidence === null ? 0 : widths[confidence];
  const { low, mode, high } = rangeOf(figure);
  return low < high || by === 0 ? figure : { low: mode * (1 - by), mode, high: mode * (1 + by) };
}

const usual: Record<Source, Confidence> = { billing: 'high', report: 'middle', estimate: 'low', unknown: 'low' };

const widths: Record<Confidence, number> = { high: 0, middle: 0.05, low: 0.2 };

function provenanceOf(entry: Entry | undefined, part: string): Provenance | undefined {
  return entry && Object.hasOwn(entry.provenance, part) ? entry.provenance[part] : undefined;
}
