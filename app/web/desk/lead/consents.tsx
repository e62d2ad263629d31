import { Panel } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { longDay } from '#app/words/day.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { Locale } from '#app/words/locale.ts';
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
              {documentVersion && `, ${words.document(datedIn(locale, documentVersion))}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Documents are versioned by the day; an older one may have had another name. */
function datedIn(locale: Locale, version: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(version) ? longDay(locale, version) : version;
}
