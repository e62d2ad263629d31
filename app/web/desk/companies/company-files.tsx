import { sizeText } from '#app/web/site/requests/size-text.ts';
import { useWords } from '#app/web/parts/words.ts';

export interface FileShown {
  id: string;
  name: string;
  size: number;
  leadId: string;
  reference: string;
}

/** What the leads of a company came with. */
export function CompanyFiles({ files }: { files: FileShown[] }) {
  const { companies, leads, locale, paths } = useWords();
  if (files.length === 0) return <p className="mt-2 text-soft">{companies.files.none}</p>;
  return (
    <ul>
      {files.map(({ id, name, size, leadId, reference }) => (
        <li key={id} className="border-b border-line py-2">
          <a href={paths.deskLeadFile(leadId, id)} download className="inline-block py-1 wrap-anywhere">
            {name}
          </a>
          <span className="block text-sm text-soft tabular-nums">
            {sizeText(locale, leads.request.files.units, size)} · {reference}
          </span>
        </li>
      ))}
    </ul>
  );
}
