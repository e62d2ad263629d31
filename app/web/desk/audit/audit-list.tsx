import { Link } from '@remix-run/react';
import { useWords } from '#app/web/parts/words.ts';
import { momentInMoscow } from '#app/words/day.ts';
import type { Described } from './described.server.ts';
import { hrefOf, sayDetails } from './sayings.ts';

/** Who did what with what, and when: a line each, newest first. */
export function AuditList({ entries }: { entries: Described[] }) {
  const { audit, desk, locale, paths, lists } = useWords();
  const nameOf = useSubjectNames();
  const words = audit.columns;
  return (
    <div role="group" aria-label={desk.nav.audit} tabIndex={0} className="mt-3 overflow-x-auto">
      <table className="list">
        <caption className="sr-only">{desk.nav.audit}</caption>
        <thead>
          <tr>
            {[words.at, words.person, words.action, words.subject, words.details].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const { seq, at, person, isHouse, action, subject } = entry;
            const href = hrefOf(paths, entry);
            const name = nameOf(subject);
            return (
              <tr key={seq}>
                <td className="whitespace-nowrap tabular-nums">{momentInMoscow(locale, at)}</td>
                <td>{isHouse ? audit.house : person}</td>
                <td>{audit.action[action]}</td>
                <td className="whitespace-nowrap">{href ? <Link to={href}>{name}</Link> : name}</td>
                <td className="text-sm text-soft">{sayDetails(audit, entry)}</td>
              </tr>
            );
          })}
          {entries.length === 0 && (
            <tr>
              <td colSpan={5} className="text-soft">
                {lists.none}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

/** «заявка О-2026-0001», «настройка: Сколько хранить». */
function useSubjectNames(): (subject: Described['subject']) => string {
  const { audit, deskSettings, deskLeads } = useWords();
  const settings: Record<string, { title: string } | undefined> = {
    ...deskSettings.settings,
    assignment: deskLeads.assignment,
  };
  return ({ kind, id, name }) => {
    const setting = kind === 'setting' ? settings[id]?.title : undefined;
    return `${audit.kind[kind]}${setting ? `: ${setting}` : `\u00a0${name ?? shortId(id)}`}`;
  };
}

/** An id of ours says nothing to anybody; a name that serves as one does. */
function shortId(id: string): string {
  return /^[0-9a-z]{26,}$/.test(id) ? id.slice(0, 8) : id;
}
