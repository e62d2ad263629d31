import { Link } from '@remix-run/react';
import { useWords } from '#app/web/parts/words.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { StaffRow } from './people.queries.server.ts';

/** Everybody of the staff, each leading to their own page. */
export function StaffTable({ staff }: { staff: StaffRow[] }) {
  const { desk, deskPeople, paths, locale } = useWords();
  const words = deskPeople.list;
  const titles = [words.name, words.role, words.address, words.secondFactor, words.seen];
  return (
    <div role="group" aria-label={words.caption} tabIndex={0} className="mt-6 overflow-x-auto">
      <table className="list">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {staff.map(({ id, name, role, address, deactivatedAt, secondFactorAt, seenAt }) => (
            <tr key={id} className={deactivatedAt === null ? '' : 'text-soft'}>
              <th scope="row" className="font-semibold">
                <Link to={paths.deskPerson(id)}>{name}</Link>
                {deactivatedAt !== null && <span className="tag ml-2">{words.deactivated}</span>}
              </th>
              <td>{desk.role[role]}</td>
              <td>{address}</td>
              <td>{secondFactorAt === null ? words.off : words.on}</td>
              <td className="whitespace-nowrap">{seenAt === null ? words.never : formatMoment(locale, seenAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
