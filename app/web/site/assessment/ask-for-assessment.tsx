import { searchOf, type Answers } from '#app/assessments/answers.ts';
import { NextStep } from '#app/web/parts/next-step.tsx';
import { unbroken } from '#app/web/parts/text.tsx';
import { useConsultancy, useWords } from '#app/web/parts/words.ts';
import { letterHref, LetterWords } from '#app/web/parts/prepared-letter.tsx';
import { assessmentLetter } from './assessment-letter.ts';

/** The step after the figures: a consultant. */
export function AskForAssessment({ asked }: { asked?: { answers: Answers; address: string } }) {
  const words = useWords();
  const consultancy = useConsultancy();
  const { next } = words.assessment;
  if (!consultancy) return null;
  const { email, phone } = consultancy;
  const letter = assessmentLetter(words, asked);
  const carried = asked ? `?${String(new URLSearchParams({ estimate: searchOf(asked.answers).slice(1) }))}` : '';
  return (
    <NextStep
      heading={next.heading}
      first={{ href: words.paths.assessmentRequest + carried, label: next.write }}
      others={[
        { href: words.paths.subscribe, label: next.subscribe },
        { href: words.paths.services, label: next.services },
      ]}
      isSecond={asked === undefined}
      below={
        <>
          <a href={letterHref(email, letter)} className="way">
            {words.courses.apply.orLetter}
          </a>
          <LetterWords email={email} letter={letter} />
        </>
      }
    >
      <p>
        {asked ? next.text : next.blankText} <span className="whitespace-nowrap">{unbroken(phone)}</span>.
      </p>
    </NextStep>
  );
}
