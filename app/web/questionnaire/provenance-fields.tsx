import { useState, type FormEvent, type ReactNode } from 'react';
import {
  confidences,
  emptyEntry,
  entryOf,
  sources,
  type Answers,
  type Provenance,
} from '#app/questionnaires/answers.ts';
import { worthOf } from '#app/questionnaires/provenance.ts';
import type { Question } from '#app/questionnaires/question.ts';
import { fieldNames, readSectionForm } from '#app/questionnaires/section-form.ts';
import { FieldNotes, tiesOfNoted } from './field-notes.tsx';
import { faultsAt } from './section-faults.ts';
import type { Shown } from './shown.ts';
import { worthText } from './worth-text.ts';

interface Part {
  question: Question;
  part: string;
  shown: Shown;
}

/** Where one number comes from, folded up under what was said of it; `name` says which number where there are several. */
export function ProvenanceFields({ name, children, ...of }: Part & { name?: string; children?: ReactNode }) {
  const { question, part, shown } = of;
  const { words, filled } = shown;
  const { form } = words;
  // What is said of it above changes with what is typed below.
  const [typed, setTyped] = useState<Answers>();
  const said = worthText(worthOf(typed ?? filled.answers, question.key, part), shown);
  const faults = filled.readings.get(question.key)?.faults ?? [];
  const isOpen = faults.some(({ at }) => at[0] === part && (at[1] === 'from' || at[1] === 'until'));
  return (
    <details open={isOpen} className="provenance" onInput={(event) => setTyped(typedWithin(event, question))}>
      <summary>
        <span className={name === undefined ? 'text-soft' : ''}>{name ?? form.provenance.of}: </span>
        <span className={said === undefined ? 'text-soft' : ''}>{said ?? form.provenance.unsaid}</span>
      </summary>
      <fieldset className="grid gap-x-4 pb-3 sm:grid-cols-2 lg:grid-cols-4">
        <legend className="sr-only">{`${name ?? form.provenance.of}. ${words.provenance.source}`}</legend>
        <Pick {...of} field="source" label={words.provenance.source} none={form.provenance.noSource}>
          {sources.map((source) => (
            <option key={source} value={source}>
              {words.provenance.sources[source]}
            </option>
          ))}
        </Pick>
        <MonthOf {...of} field="from" />
        <MonthOf {...of} field="until" />
        <Pick {...of} field="confidence" label={words.provenance.confidence} none={form.provenance.usual}>
          {confidences.map((confidence) => (
            <option key={confidence} value={confidence}>
              {words.provenance.confidences[confidence]}
            </option>
          ))}
        </Pick>
        {children}
      </fieldset>
    </details>
  );
}

function typedWithin({ currentTarget }: FormEvent<HTMLElement>, question: Question): Answers {
  const fields = [...currentTarget.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  const section = { key: '', questions: [question] };
  const read = readSectionForm(
    section,
    fields.map(({ name, value }) => [name, value]),
  );
  return { version: 0, entries: { [question.key]: read[question.key] ?? emptyEntry(question) } };
}

function Pick({
  field,
  label,
  none,
  children,
  ...of
}: Part & { field: 'source' | 'confidence'; label: string; none: string; children: ReactNode }) {
  const name = fieldNames.provenance(of.question.key, of.part, field);
  return (
    <div className="mt-2">
      <label htmlFor={name} className="hint block">
        {label}
      </label>
      <select id={name} name={name} defaultValue={typedOf(of)[field] ?? ''} className="input">
        <option value="">{none}</option>
        {children}
      </select>
    </div>
  );
}

function MonthOf({ field, ...of }: Part & { field: 'from' | 'until' }) {
  const { words, filled } = of.shown;
  const name = fieldNames.provenance(of.question.key, of.part, field);
  const faults = faultsAt(filled.readings.get(of.question.key)?.faults ?? [], [of.part, field]);
  const noted = { id: name, faults, doubts: [] };
  return (
    <div className="mt-2">
      <label htmlFor={name} className="hint block">
        {field === 'from' ? `${words.provenance.period}, ${words.provenance.from}` : words.provenance.until}
      </label>
      <input
        type="text"
        name={name}
        {...tiesOfNoted(noted)}
        defaultValue={typedOf(of)[field]}
        autoComplete="off"
        className="input"
      />
      <FieldNotes {...noted} naming={of.shown} />
    </div>
  );
}

function typedOf({ question, part, shown }: Part): Provenance {
  const said = entryOf(shown.filled.answers, question.key)?.provenance ?? {};
  return (
    (Object.hasOwn(said, part) ? said[part] : undefined) ?? { source: null, from: '', until: '', confidence: null }
  );
}
