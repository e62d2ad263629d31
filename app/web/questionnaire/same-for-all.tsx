import { useState, type MouseEvent } from 'react';
import type { Provenance } from '#app/questionnaires/answers.ts';
import type { Question } from '#app/questionnaires/question.ts';
import { fieldNames } from '#app/questionnaires/section-form.ts';
import { useHydrated } from '#app/web/parts/hydrated.ts';

interface SameForAllProps {
  question: Question;
  rows: readonly string[];
  words: { sameForAll: string; copied: string };
}

/** One report gives all rows of most tables: what is said of the first is said of the others. With script only. */
export function SameForAll({ question, rows, words }: SameForAllProps) {
  const [isCopied, setIsCopied] = useState(false);
  if (!useHydrated()) return null;
  const copy = ({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) => {
    const field = (row: string | undefined, name: keyof Provenance) =>
      form?.elements.namedItem(fieldNames.provenance(question.key, row ?? '', name));
    for (const name of ['source', 'from', 'until', 'confidence'] as const) {
      const first = field(rows[0], name);
      if (!isField(first)) continue;
      for (const row of rows.slice(1)) {
        const other = field(row, name);
        if (!isField(other)) continue;
        other.value = first.value;
        other.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
    setIsCopied(true);
  };
  return (
    <p className="mt-3 sm:col-span-2 lg:col-span-4">
      <button type="button" className="way cursor-pointer underline" onClick={copy}>
        {words.sameForAll}
      </button>{' '}
      <span role="status" className="hint">
        {isCopied && words.copied}
      </span>
    </p>
  );
}

function isField(field: Element | RadioNodeList | null | undefined): field is HTMLInputElement | HTMLSelectElement {
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
}
