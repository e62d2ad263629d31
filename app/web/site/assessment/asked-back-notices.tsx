import type { Answers, Doubt } from '#app/assessments/answers.ts';
import type { AskedBack } from '#app/assessments/other-readings.ts';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatCount } from '#app/words/number.ts';
import { sayQuestion } from './asked-back.ts';
import { nameOfField } from './form-state.ts';

/** How a number was read that could be read in two ways. */
export function Doubts({ doubts }: { doubts: (Doubt & { search: string })[] }) {
  const words = useWords();
  const { assessment, locale, paths } = words;
  if (doubts.length === 0) return null;
  return (
    <Notice tone="plain">
      <h2 className="text-lg">{assessment.doubts.heading}</h2>
      {doubts.map(({ field, written, read, other, search }) => (
        <p key={field} className="mt-1">
          {assessment.doubts.text(nameOfField(words, field), written, formatCount(locale, read, 2))}
          <a href={paths.assessment + search} className="way block w-fit font-semibold">
            {assessment.doubts.other(formatCount(locale, other, 3))}
          </a>
        </p>
      ))}
    </Notice>
  );
}

/** What can hardly be meant: as it was written, and every other way to read it, one press away. */
export function AskedBackNotices({ asked, answers }: { asked: AskedBack[]; answers: Answers }) {
  const { assessment, locale, paths } = useWords();
  return asked.map((back) => {
    const said = sayQuestion(assessment, locale, back, answers);
    return (
      said && (
        <Notice key={back.question.asks} tone="bad">
          <h2 className="text-lg">{said.title}</h2>
          <p className="mt-1">{said.text}</p>
          {said.written && <p className="mt-2">{said.written}</p>}
          <ul>
            {said.others.map(({ text, label, search }) => (
              <li key={search} className="mt-2">
                {text}
                <a href={paths.assessment + search} className="way block w-fit font-semibold">
                  {assessment.asked.instead(label)}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )
    );
  });
}
