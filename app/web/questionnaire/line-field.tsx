import type { MonthQuestion, NumberQuestion, TextQuestion } from '#app/questionnaires/question.ts';
import { Labelled } from '#app/web/parts/field.tsx';
import { FieldNotes, tiesOfNoted } from './field-notes.tsx';
import type { Shown } from './shown.ts';
import { typedIn } from './typed.ts';

/** A text, a month, or a number with its unit behind it. */
export function LineField({
  question,
  shown,
}: {
  question: TextQuestion | MonthQuestion | NumberQuestion;
  shown: Shown;
}) {
  const { filled, names, words } = shown;
  const { key, isRequired } = question;
  const { label, hint } = names.question(key);
  const { faults = [], doubts = [] } = filled.readings.get(key) ?? {};
  // What is wrong with its provenance is said there.
  const noted = { id: key, faults: faults.filter(({ at }) => at.length === 0), doubts };
  const unit = question.is === 'number' ? names.unit(question.unit, filled) : '';
  const said = question.is === 'number' && question.takesRange ? [hint, words.form.range] : [hint];
  const hints = said.filter(Boolean).join('; ');
  const control = {
    ...tiesOfNoted(noted, hints !== '' && `${key}-hint`, unit !== '' && `${key}-unit`),
    name: key,
    defaultValue: typedIn.line(filled.answers, key),
    'aria-required': isRequired,
    autoComplete: 'off',
  };
  return (
    <Labelled id={key} label={label} hint={hints} required={isRequired}>
      <FieldNotes {...noted} naming={shown} />
      {question.is === 'text' ? (
        <Text question={question} control={{ ...control, className: 'input mt-1.5' }} />
      ) : (
        <p className="mt-1.5 flex flex-wrap items-center gap-x-3">
          <input
            type="text"
            inputMode={question.is === 'number' && !question.takesRange ? 'decimal' : undefined}
            {...control}
            className="input w-48 max-w-full tabular-nums"
          />
          {unit !== '' && <span id={`${key}-unit`}>{unit}</span>}
        </p>
      )}
    </Labelled>
  );
}

function Text({ question, control }: { question: TextQuestion; control: object }) {
  return question.isLong ? <textarea rows={4} {...control} /> : <input type="text" {...control} />;
}
