import { useLocation } from '@remix-run/react';
import { plural } from '#app/words/plural.ts';
import { useWords } from '#app/web/parts/words.ts';
import { asked, withQuery } from '../parts/query.ts';
import { mostExported } from './lead-filter.ts';

/** All that was found, as a table to take away. */
export function ExportLinks({ count }: { count: number }) {
  const { deskLeads, paths, locale } = useWords();
  const { search } = useLocation();
  const words = deskLeads.export;
  const formats = ['csv', 'xlsx'] as const;
  return (
    <p className="text-sm print:hidden">
      <span className="text-soft">{words.label}: </span>
      {formats.map((format) => (
        <a
          key={format}
          href={asked(paths.deskLeadsExport, withQuery(search.slice(1), { format }))}
          download
          className="way mr-3"
        >
          {words[format]}
        </a>
      ))}
      {count >= mostExported / 2 && (
        <span className="text-soft">{words.most(plural(locale, mostExported, deskLeads.ofLeads))}</span>
      )}
    </p>
  );
}
