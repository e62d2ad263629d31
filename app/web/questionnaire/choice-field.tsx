import type { ChoiceQuestion, ChoicesQuestion } from '#app/questionnaires/question.ts';
import { Labelled } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { FieldNotes, tiesOfNoted, type Noted } from './field-notes.tsx';
import type { Shown } from './shown.ts';
import { typedIn } from './typed.ts';

/** With more than that a list that opens is sooner read. */
const mostCircles = 7;

/** One of several answers, or as many of them as are true. */
export function ChoiceField({ question, shown }: { question: ChoiceQuestion | ChoicesQuestion; shown: Shown }) {
  const { key } = question;
  const { faults = [], doubts = [] } = shown.filled.readings.get(key) ?? {};
  const noted = { id: key, faults, doubts };
  return question.is === 'choice' && question.options.length > mostCircles ? (
    <Opening question={question} shown={shown} noted={noted} />
  ) : (
    <Several question={question} shown={shown} noted={noted} />
  );
}

function Opening({ question, shown, noted }: { question: ChoiceQuestion; shown: Shown; noted: Noted }) {
  const { filled, names, words } = shown;
  const { key, isRequired, options } = question;
  const { label, hint } = names.question(key);
  return (
    <Labelled id={key} label={label} hint={hint} required={isRequired}>
      <FieldNotes {...noted} naming={shown} />
      <select
        {...tiesOfNoted(noted, hint !== '' && `${key}-hint`)}
        name={key}
        defaultValue={typedIn.line(filled.answers, key)}
        aria-required={isRequired}
        className="input mt-1.5"
      >
        <option value="">{words.form.choose}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {names.option(key, option)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Several({
  question,
  shown,
  noted,
}: {
  question: ChoiceQuestion | ChoicesQuestion;
  shown: Shown;
  noted: Noted;
}) {
  const { names, words } = shown;
  const { site } = useWords();
  const { key, isRequired } = question;
  const { label, hint } = names.question(key);
  const chosen = chosenIn(question, shown);
  const { 'aria-describedby': describedBy } = tiesOfNoted(noted, hint !== '' && `${key}-hint`);
  // A circle cannot be taken back: where there is one, and it may be, an empty one stands beside it.
  const canTakeBack = question.is === 'choice' && !isRequired && chosen.length > 0;
  return (
    <fieldset id={key} className="mt-6" aria-describedby={describedBy}>
      <legend className="font-semibold">
        {label}
        {!isRequired && <span className="hint font-normal"> — {site.optional}</span>}
      </legend>
      {hint && (
        <p id={`${key}-hint`} className="hint">
          {hint}
        </p>
      )}
      <FieldNotes {...noted} naming={shown} />
      {question.is === 'choices' && <input type="hidden" name={key} value="" />}
      <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
        {[...question.options, ...(canTakeBack ? [''] : [])].map((option) => (
          <label key={option} className="check">
            <input
              type={question.is === 'choices' ? 'checkbox' : 'radio'}
              className="box"
              name={key}
              value={option}
              defaultChecked={chosen.includes(option)}
            />
            <span className={option === '' ? 'text-soft' : ''}>
              {option === '' ? words.form.noAnswer : names.option(key, option)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function chosenIn({ is, key }: ChoiceQuestion | ChoicesQuestion, { filled }: Shown): string[] {
  const line = typedIn.line(filled.answers, key);
  return is === 'choices' ? typedIn.options(filled.answers, key) : line === '' ? [] : [line];
}
