import { Panel } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { ConsentShown } from './lead.queries.server.ts';

/** What the client has consented to, as the ledger holds it. */
export function Consents({ consents }: { consents: readonly ConsentShown[] }) {
  const { lead, locale } = useWords();
  const words = lead.consents;
  return (
    <Panel id="consents" heading={words.heading}>
      {consents.length === 0 && <p className="mt-2 text-soft">{words.none}</p>}
      <ul className="mt-2">
        {consents.map(({ seq, at, event, purpose, documentVersion }) => (
          <li key={seq} className="border-b border-line py-2">
            {`${words.events[event]} ${words.purposes[purpose]}`}
            <span className="block text-sm text-soft">
              {formatMoment(locale, at)}
              {documentVersion && `, ${words.document(documentVersion)}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
