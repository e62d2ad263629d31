import { letterTo } from '#app/web/http/paths.ts';
import { useWords } from './words.ts';

export interface Letter {
  subject: string;
  body: string;
}

/** The address of a letter that the visitor's mail program begins. Letters are plain text: their spaces are plain too. */
export function letterHref(email: string, letter: Letter): string {
  const { subject, body } = plainly(letter);
  return letterTo(email, { subject, body });
}

/** The words of a prepared letter, folded, for whoever writes from where no link can begin one. */
export function LetterWords({ email, letter }: { email: string; letter: Letter }) {
  const words = useWords().about.letter;
  const { subject, body } = plainly(letter);
  return (
    <details className="mt-2 print:hidden">
      <summary className="way cursor-pointer text-soft underline decoration-dotted underline-offset-4">
        {words.unfold}
      </summary>
      <div className="mt-1 max-w-prose border-l border-line pl-4 text-sm">
        <p>
          <span className="text-soft">{words.to}</span> {email}
        </p>
        <p>
          <span className="text-soft">{words.subject}</span> {subject}
        </p>
        <p className="mt-2 whitespace-pre-line">{body}</p>
      </div>
    </details>
  );
}

function plainly({ subject, body }: Letter): Letter {
  const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
  return { subject: plain(subject), body: plain(body) };
}
