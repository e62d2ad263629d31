import { sizeText } from '#app/web/site/requests/size-text.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { Said } from './shown-message.server.ts';

/** What a message says, as plain text and nothing else, and what came with it: names and sizes alone. */
export function MessageText({ said }: { said: Said }) {
  const { deskMail: words, leads, locale } = useWords();
  return (
    <>
      <p className="mt-3 wrap-anywhere whitespace-pre-wrap">{said.text.trim() || words.noText}</p>
      {said.isCut && <p className="hint mt-2">{words.cut}</p>}
      {said.attachments.length > 0 && (
        <>
          <h3 className="mt-5 font-semibold">{words.attachments}</h3>
          <ul>
            {said.attachments.map(({ name, size }, index) => (
              <li key={index} className="border-b border-line py-2 wrap-anywhere">
                {name}{' '}
                <span className="text-sm whitespace-nowrap text-soft tabular-nums">
                  {sizeText(locale, leads.request.files.units, size)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
