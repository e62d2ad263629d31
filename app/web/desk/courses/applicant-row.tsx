import { Form, Link } from '@remix-run/react';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow, longDay } from '#app/words/day.ts';
import type { Applicant } from './courses.queries.server.ts';

/** One application: who, how many seats, how it stands, and what can be answered. */
export function ApplicantRow({ applicant, isLinked }: { applicant: Applicant; isLinked: boolean }) {
  const { desk, deskCourses: words, paths, locale } = useWords();
  const { id, leadId, reference, name, company, seats, state, createdAt } = applicant;
  const answers = (['enrolled', 'waiting', 'cancelled'] as const).filter((one) => one !== state);
  return (
    <tr>
      <th scope="row">{isLinked ? <Link to={paths.deskLead(leadId)}>{reference}</Link> : reference}</th>
      <td>{[name, company].filter(Boolean).join(', ') || desk.unknown}</td>
      <td>{longDay(locale, dayInMoscow(createdAt))}</td>
      <td>{words.seats(seats)}</td>
      <td>
        <p>{words.enrolment[state]}</p>
        <Form method="post" action={paths.deskEnrolment(id)} className="mt-2 flex flex-wrap gap-2">
          {answers.map((to) => (
            <button key={to} name="state" value={to} className="button quiet">
              {words.answer[to]}
              <span className="sr-only">{`: ${reference}`}</span>
            </button>
          ))}
        </Form>
      </td>
    </tr>
  );
}
