import { questions, type Question } from '#app/catalogue/advice.ts';
import { FieldError } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** One question of the advisor and the answers there are. */
export function QuestionFields({
  question,
  chosen,
  isMissing,
}: {
  question: Question;
  chosen: string | undefined;
  isMissing: boolean;
}) {
  const words = useWords().services.advisor.questions[question];
  const labels: Partial<Record<string, string>> = words.answers;
  const [hint, error] = [`${question}-hint`, `${question}-error`];
  return (
    <fieldset
      aria-describedby={isMissing ? `${hint} ${error}` : hint}
      className="break-inside-avoid border-t border-line pt-4"
    >
      <legend className="float-left mb-0.5 w-full text-lg font-semibold">{words.legend}</legend>
      <p id={hint} className="hint clear-both">
        {words.hint}
      </p>
      {isMissing && <FieldError id={error}>{words.missing}</FieldError>}
      <div className="mt-2">
        {questions[question].map((answer) => (
          <label key={answer} className="check">
            <input
              type="radio"
              className="box"
              id={`${question}-${answer}`}
              name={question}
              value={answer}
              defaultChecked={answer === chosen}
            />
            <span>{labels[answer]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
