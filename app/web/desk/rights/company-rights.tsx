import { Link } from '@remix-run/react';
import type { EntitlementKind, RightStanding } from '#app/consultations/entitlement.ts';
import { When } from '#app/web/parts/numbers.tsx';
import { useWords } from '#app/web/parts/words.ts';

export interface RightShown {
  id: string;
  kind: EntitlementKind;
  startsOn: string;
  endsOn: string | null;
  standing: RightStanding;
  /** Who of the company may ask; null for everybody. */
  people: string[] | null;
}

/** By what rights a company may ask us, in the order in which they begin. */
export function CompanyRights({ companyId, rights }: { companyId: string; rights: RightShown[] }) {
  const { deskRights: words, deskRouting, paths } = useWords();
  return (
    <>
      {rights.length === 0 && <p className="mt-2 text-sm text-soft">{words.none}</p>}
      <ul>
        {rights.map(({ id, kind, startsOn, endsOn, standing, people }) => (
          <li key={id} className="border-b border-line py-2">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <Link to={paths.deskCompany(companyId, `/rights/${id}`)} className="py-1 font-semibold">
                {deskRouting.rights[kind]}
              </Link>
              <span className="tag">{words.standing[standing]}</span>
            </p>
            <p className="text-sm text-soft">
              {words.since} <When day={startsOn} />
              {endsOn === null ? `, ${words.untilEnded}` : <Until day={endsOn} />}
              {' · '}
              {people === null ? words.everybody : people.join(', ')}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <Link to={paths.deskCompany(companyId, '/rights/new')} className="button quiet">
          {words.add}
        </Link>
      </p>
    </>
  );
}

function Until({ day }: { day: string }) {
  const { deskRights } = useWords();
  return (
    <>
      {' '}
      {deskRights.until} <When day={day} />
    </>
  );
}
