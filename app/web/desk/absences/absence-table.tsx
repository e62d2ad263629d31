import { Form } from '@remix-run/react';
import type { Absence } from '#app/people/absence.ts';
import { useWords } from '#app/web/parts/words.ts';
import { longDays } from '#app/words/day.ts';

/** Who is away and when, as far as it is not over. */
export function AbsenceTable({ absences, staff }: { absences: Absence[]; staff: { id: string; name: string }[] }) {
  const { desk, deskPeople, paths, locale } = useWords();
  const words = deskPeople.absences;
  const nameOf = (id: string) => staff.find((person) => person.id === id)?.name ?? desk.unknown;
  if (absences.length === 0) return <p className="mt-6">{words.none}</p>;
  return (
    <div role="group" aria-label={words.caption} tabIndex={0} className="mt-6 overflow-x-auto">
      <table className="list">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.substitute}</th>
            <th scope="col">
              <span className="sr-only">{words.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {absences.map(({ id, personId, startsOn, endsOn, substituteId }) => (
            <tr key={id}>
              <th scope="row" className="font-semibold">
                {nameOf(personId)}
              </th>
              <td>{longDays(locale, startsOn, endsOn)}</td>
              <td>{substituteId === null ? words.nobody : nameOf(substituteId)}</td>
              <td>
                <Form method="post" action={paths.deskAbsence(id)}>
                  <button
                    className="way cursor-pointer underline"
                    aria-label={words.removeOf(nameOf(personId), longDays(locale, startsOn, endsOn))}
                  >
                    {words.remove}
                  </button>
                </Form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
