import { useWords } from '#app/web/parts/words.ts';
import { letterHref, LetterWords } from '#app/web/parts/prepared-letter.tsx';

/** When nothing is announced: said so, with two ways to hear of the next course. */
export function NoDates({ email }: { email: string }) {
  const { courses, paths } = useWords();
  const { none, ask, apply } = courses;
  return (
    <section aria-labelledby="no-dates" className="mt-8 border-t-3 border-rule pt-5">
      <h2 id="no-dates" className="text-2xl">
        {none.heading}
      </h2>
      <p className="mt-2 max-w-prose">{none.text}</p>
      <p className="mt-4 flex flex-wrap items-center gap-x-7 gap-y-2">
        <a href={paths.question} className="button quiet">
          {ask.label}
        </a>
        <a href={letterHref(email, ask)} className="way">
          {apply.orLetter}
        </a>
        <a href={paths.subscribe} className="way">
          {none.journal}
        </a>
      </p>
      <LetterWords email={email} letter={ask} />
    </section>
  );
}
