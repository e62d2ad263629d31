import type { Filled } from '#app/questionnaires/filled.ts';
import { partsOf, type Question, type Section } from '#app/questionnaires/question.ts';
import type { Fault } from '#app/questionnaires/read-answer.ts';
import { fieldNames } from '#app/questionnaires/section-form.ts';
import type { Naming } from './naming.ts';

/** The field that somebody has to go to for it. */
export function fieldOf(question: Question, at: readonly string[]): string {
  const [first = '', second] = at;
  if (second === undefined) return question.key;
  if ((second === 'from' || second === 'until') && partsOf(question).includes(first)) {
    return fieldNames.provenance(question.key, first, second);
  }
  return question.is === 'list'
    ? fieldNames.line(question.key, Number(first), second)
    : fieldNames.cell(question.key, first, second);
}

/** Of several fields, which one: «Отключения, март 2025»; empty where the question has but one. */
export function placeOf(question: Question, at: readonly string[], { names, words }: Naming): string {
  const [first = '', second] = at;
  if (second === undefined) return '';
  const { form } = words;
  if ((second === 'from' || second === 'until') && partsOf(question).includes(first)) {
    const part = question.is === 'months' ? [names.row(question.key, first)] : [];
    return [...part, words.provenance[second]].join(', ');
  }
  return question.is === 'list'
    ? `${form.row(Number(first) + 1)}, ${names.column(question.key, second)}`
    : `${names.row(question.key, first)}, ${names.month(second)}`;
}

/** As many faults of one question as the summary names: a table pasted wrongly may have hundreds. */
const mostNamed = 5;

/** The lines of the error summary of a section, in the order of its questions. */
export function faultsIn(filled: Filled, section: Section, naming: Naming): { id: string; text: string }[] {
  const { names, words } = naming;
  return section.questions.flatMap((question) => {
    const { label } = names.question(question.key);
    const faults = filled.readings.get(question.key)?.faults ?? [];
    const lines = faults.map(({ at, fault }) => ({
      id: fieldOf(question, at),
      text: [label, placeOf(question, at, naming), words.faults[fault]].filter(Boolean).join('. '),
    }));
    const [next, ...others] = lines.slice(mostNamed);
    if (!next || others.length === 0) return lines;
    return [
      ...lines.slice(0, mostNamed),
      { id: next.id, text: `${label}. ${words.form.moreFaults(others.length + 1)}` },
    ];
  });
}

/** Those of one field. */
export function faultsAt(faults: readonly Fault[], at: readonly string[]): Fault[] {
  return faults.filter((fault) => fault.at.join('/') === at.join('/'));
}
