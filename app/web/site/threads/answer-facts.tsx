import type { ReactNode } from 'react';
import type { ShownAnswer } from '#app/consultations/show-answer.server.ts';
import { unbroken } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { sizeText } from '#app/web/site/requests/size-text.ts';

/** What leaves when the button is pressed, and to whom. */
export function AnswerFacts({ answer }: { answer: ShownAnswer }) {
  const { heldAnswer: words, cabinetThreads, locale } = useWords();
  const { number, subject, to, company, text, files } = answer;
  return (
    <dl className="mt-7 border-y border-line py-2">
      <Fact name={words.question}>
        {subject}, {number}
      </Fact>
      {company && <Fact name={words.company}>{company}</Fact>}
      <Fact name={words.to}>
        {to.map(({ name, address }) => (
          <span key={address} className="block">
            {name}, {unbroken(address)}
          </span>
        ))}
      </Fact>
      <Fact name={words.text}>
        <span className="whitespace-pre-line">{text}</span>
      </Fact>
      {files.length > 0 && (
        <Fact name={words.files}>
          {files.map(({ name, size }, index) => (
            <span key={`${index} ${name}`} className="block">
              {name}, {sizeText(locale, cabinetThreads.thread.units, size)}
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="py-2">
      <dt className="hint">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}
