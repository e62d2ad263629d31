import { Icon } from '#app/web/parts/icon.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { sizeText } from '#app/web/site/requests/size-text.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { FileShown } from './lead.queries.server.ts';

/** What the client sent along. */
export function LeadFiles({ leadId, files }: { leadId: string; files: readonly FileShown[] }) {
  const { lead, leads, locale, paths } = useWords();
  return (
    <Panel id="files" heading={lead.files.heading}>
      {files.length === 0 && <p className="mt-2 text-soft">{lead.files.none}</p>}
      <ul>
        {files.map(({ id, name, size, storedAt }) => (
          <li key={id} className="border-b border-line py-1.5">
            <a href={paths.deskLeadFile(leadId, id)} className="way wrap-anywhere" download>
              <Icon name="download" />
              <span className="ml-1.5">{name}</span>
            </a>
            <span className="block text-sm text-soft">
              {sizeText(locale, leads.request.files.units, size)}, {formatMoment(locale, storedAt)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
