import type { Doubt, Fault } from '#app/questionnaires/read-answer.ts';
import { FieldError } from '#app/web/parts/field.tsx';
import { formatCount } from '#app/words/number.ts';
import type { Naming } from './naming.ts';

/** What is wrong with the field of this id, and what is not quite clear in it. */
export interface Noted {
  id: string;
  faults: readonly Fault[];
  doubts: readonly Doubt[];
}

export function FieldNotes({ id, faults, doubts, naming }: Noted & { naming: Naming }) {
  return (
    <>
      {faults.length > 0 && (
        <FieldError id={`${id}-error`}>{faults.map(({ fault }) => naming.words.faults[fault]).join(' ')}</FieldError>
      )}
      {doubts.length > 0 && (
        <p id={`${id}-doubt`} className="mt-1 border-l-3 border-warn pl-2 text-sm">
          {doubts.map((doubt) => doubtText(doubt, naming)).join(' ')}
        </p>
      )}
    </>
  );
}

export function doubtText({ written, read, other }: Doubt, { words, locale }: Naming): string {
  return words.form.doubt(written, formatCount(locale, read, 2), formatCount(locale, other, 3));
}

/** What ties a control to what is noted of it; `more` are the ids of whatever else explains it. */
export function tiesOfNoted({ id, faults, doubts }: Noted, ...more: (string | false | undefined)[]) {
  const described = [...more, faults.length > 0 && `${id}-error`, doubts.length > 0 && `${id}-doubt`].filter(Boolean);
  return {
    id,
    'aria-invalid': faults.length > 0 ? true : undefined,
    'aria-describedby': described.join(' ') || undefined,
  };
}
