import { anchors, type AnchorTag } from '#app/churn/anchors.ts';
import { assumedInputs, assumptionsFor } from '#app/churn/assumptions.ts';
import { completeInput, type Premises } from '#app/churn/premises.ts';
import type { Provenance, Range, Trust, Value } from '#app/churn/range.ts';
import { reasonCodes, type ReasonCode } from '#app/churn/reasons.ts';
import type { Answers } from './answers.ts';
import { boundsOf, lossReasons, reasonParts, type FigureName } from './fields.ts';
import type { FigureKind } from './figure.ts';
import { inputOf } from './network-input.ts';
import { answersIn, clientAnswers, vatIn, type ReportDraft, type Scenario } from './report.ts';

/** Who says so: besides those of an estimate, the consultant, who says why. */
export type ReportProvenance = Provenance | 'consultant';

/** What a number of a report is called: a figure that can be given, or one that follows from others. */
export type RegisteredName = FigureName | 'churn' | 'arpu';

/** Who published a figure and what it was, copied: it stays as it was when the report was sent. */
export interface Source {
  is: AnchorTag | 'tax-code';
  low: number;
  high: number;
  years: [number, number];
}

/** One number that a scenario stands on. */
export interface RegisterEntry {
  name: RegisteredName;
  kind: FigureKind;
  /** In the units of the engine: shares 0–1, money in ₽. */
  value: Range;
  from: ReportProvenance;
  /** It follows from others, and is no better known than the least of them. */
  isDerived: boolean;
  /** It takes no part in this reckoning. */
  isUnused: boolean;
  /** Disconnects counted for a reason, where `value` is its share. */
  count: number | null;
  /** Of a published figure. */
  source: Source | null;
  /** Of what we assume. */
  trust: Trust | null;
  /** Why the consultant has put it so. */
  because: string | null;
  /** What stood there before the consultant. */
  instead: { value: Range; from: Provenance } | null;
}

/** All that a scenario stands on, and of every number who says so. */
export function registerOf(draft: ReportDraft, scenario: Scenario): RegisterEntry[] {
  const { network, debtRule } = answersIn(draft, scenario);
  const before = new Map(entriesOf({ ...clientAnswers(draft), network, debtRule }).map((entry) => [entry.name, entry]));
  return entriesOf(answersIn(draft, scenario)).map((entry): RegisterEntry => {
    const correction = correctionOf(scenario, entry.name);
    if (!correction) return entry.isDerived ? { ...entry, from: derivedFrom(entry, scenario) } : entry;
    const { value, from } = before.get(entry.name) ?? {};
    const instead = value && from && from !== 'consultant' ? { value, from } : null;
    return { ...entry, from: 'consultant', because: correction.because, instead, source: null, trust: null };
  });
}

/** The entries that stand otherwise in another scenario, as they stand in it. */
export function registerBeside(main: RegisterEntry[], other: RegisterEntry[]): RegisterEntry[] {
  const known = new Map(main.map((entry) => [entry.name, JSON.stringify(entry)]));
  return other.filter((entry) => known.get(entry.name) !== JSON.stringify(entry));
}

function correctionOf({ corrections }: Scenario, name: RegisteredName) {
  return name === 'churn' || name === 'arpu' ? undefined : corrections[name];
}

/** Each follows from two others; what the consultant put into one of them is in it. */
function derivedFrom({ name, from }: RegisterEntry, { corrections }: Scenario): ReportProvenance {
  const parts = name === 'arpu' ? (['bill', 'vat'] as const) : (['subscribers', 'disconnects'] as const);
  return from === 'client' && parts.some((part) => corrections[part]) ? 'consultant' : from;
}

/** The same as if the client had said all of it. */
function entriesOf(answers: Answers): RegisterEntry[] {
  const premises = completeInput(inputOf(answers));
  return [...entriesOfNetwork(answers, premises), ...entriesOfWork(premises), ...entriesOfReasons(premises)];
}

const plain = {
  isDerived: false,
  isUnused: false,
  count: null,
  source: null,
  trust: null,
  because: null,
  instead: null,
};

function entry(name: RegisteredName, kind: FigureKind, { low, mode, high, from }: Value): RegisterEntry {
  const trust = from === 'assumption' ? 'low' : null;
  return { name, kind, value: { low, mode, high }, ...plain, from, trust };
}

function entriesOfNetwork(answers: Answers, { base, disconnected, churn, derived, months }: Premises): RegisterEntry[] {
  const is = (name: Premises['derived']) => ({ isDerived: derived === name });
  const counted = answers.figures.months === undefined ? 'assumption' : 'client';
  return [
    { ...entry('subscribers', 'count', base), ...is('base') },
    { ...entry('disconnects', 'count', disconnected), ...is('disconnected') },
    { ...entry('churn', 'share', churn), ...is('churn') },
    entry('months', 'months', { ...exactly(months), from: counted }),
    ...entriesOfBill(answers),
  ];
}

/** The bill and its VAT, where a bill was named at all. */
function entriesOfBill(answers: Answers): RegisterEntry[] {
  const { bill, vat } = answers.figures;
  if (bill === undefined) return [];
  const rate = vatIn(answers) / 100;
  const byLaw: Source = { is: 'tax-code', low: rate, high: rate, years: [2026, 2026] };
  const ofBill: Value = { ...(typeof bill === 'number' ? exactly(bill) : bill), from: 'client' };
  const from = vat === undefined ? 'published' : 'client';
  return [
    entry('bill', 'money', ofBill),
    { ...entry('vat', 'share', { ...exactly(rate), from }), source: vat === undefined ? byLaw : null },
  ];
}

/** What holds for all reasons. */
function entriesOfWork({ network, assumed, hourCost }: Premises): RegisterEntry[] {
  const ours = assumptionsFor(network);
  const entries = assumedInputs.map((name): RegisterEntry => {
    const value = assumed[name];
    const isOurs = value.from !== 'client';
    const kind = name === 'arpu' ? 'money' : boundsOf(name).kind;
    const { anchor, trust } = ours[name];
    return {
      ...entry(name, kind, value),
      isDerived: name === 'arpu' && !isOurs,
      isUnused: name === (hourCost ? 'contactCost' : 'attemptCost'),
      source: isOurs && anchor ? sourceOf(anchor) : null,
      trust: isOurs ? trust : null,
    };
  });
  return hourCost ? [...entries, entry('hourCost', 'money', hourCost)] : entries;
}

function sourceOf(tag: AnchorTag): Source {
  const { low, high, years } = anchors[tag];
  return { is: tag, low, high, years };
}

function entriesOfReasons({ reasons }: Premises): RegisterEntry[] {
  const shareOf = (code: ReasonCode): RegisterEntry => {
    const { share, shareFrom, count } = reasons[code];
    return { ...entry(code, 'share', { ...exactly(share), from: shareFrom }), count };
  };
  return reasonCodes.flatMap((code) => {
    const loss = lossReasons.find((one) => one === code);
    const parts = loss ? reasonParts.map((part) => entry(`${loss}.${part}`, 'share', reasons[loss][part])) : [];
    return [shareOf(code), ...parts];
  });
}

function exactly(figure: number): Range {
  return { low: figure, mode: figure, high: figure };
}
