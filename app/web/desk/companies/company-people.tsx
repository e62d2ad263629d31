import { Link } from '@remix-run/react';
import { useWords } from '#app/web/parts/words.ts';

export interface PersonOf {
  id: string;
  name: string;
  address: string;
  phone: string | null;
  deactivatedAt: number | null;
}

/** Who of a company can sign in to its rooms. */
export function CompanyPeople({ companyId, people }: { companyId: string; people: PersonOf[] }) {
  const { companies, paths } = useWords();
  const words = companies.people;
  return (
    <>
      {people.length === 0 && <p className="mt-2 text-sm text-soft">{words.none}</p>}
      <ul>
        {people.map(({ id, name, address, phone, deactivatedAt }) => (
          <li key={id} className="border-b border-line py-2">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <Link to={paths.deskCompanyPerson(companyId, id)} className="py-1 font-semibold">
                {name}
              </Link>
              {deactivatedAt !== null && <span className="tag">{words.closed}</span>}
            </p>
            <p className="text-sm">
              <a href={`mailto:${address}`} className="inline-block py-1">
                {address}
              </a>
              {phone !== null && <span className="block whitespace-nowrap">{phone}</span>}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <Link to={paths.deskCompany(companyId, '/people/new')} className="button quiet">
          {words.add}
        </Link>
      </p>
    </>
  );
}
