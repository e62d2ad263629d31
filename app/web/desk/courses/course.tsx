import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { seatsLeft, stateOf } from '#app/catalogue/course.ts';
import { findCourse } from '#app/catalogue/courses.server.ts';
import { may } from '#app/people/rights.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { dayInMoscow, longDays } from '#app/words/day.ts';
import { ApplicantRow } from './applicant-row.tsx';
import { listApplicants } from './courses.queries.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.courses) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'enrolments');
  const { app } = args.context;
  const course = findCourse(app, args.params['slug'] ?? '');
  if (!course) throw new Response(null, { status: 404 });
  const { text, ...facts } = course;
  return {
    course: { ...facts, ...text[localeOf(args.request)], left: seatsLeft(course) },
    state: stateOf(course, dayInMoscow(app.clock.now())),
    applicants: listApplicants(app.db, course.slug),
    mayEdit: may(person.role, 'content'),
    mayOpenLeads: may(person.role, 'leads'),
    refused: new URL(args.request.url).searchParams.get('refused'),
  };
}

export default function CourseAtDesk() {
  const { desk, deskCourses: words, paths, locale } = useWords();
  const { course, state, applicants, mayEdit, mayOpenLeads, refused } = useLoaderData<typeof loader>();
  return (
    <>
      <DeskHead above={{ href: paths.deskCourses, label: desk.nav.courses }} title={course.title} />
      <p className="lead">
        {`${longDays(locale, course.startsOn, course.endsOn)}, ${course.city}. ${words.states[state]}, ${words.taken(course.seatsTaken, course.seats)}.`}
      </p>
      <p className="mt-3 flex flex-wrap gap-6">
        {mayEdit && (
          <Link to={paths.deskCourseText(course.slug)} className="way">
            {words.edit}
          </Link>
        )}
        <a href={paths.course(course.slug)} className="way">
          {words.onTheSite}
        </a>
      </p>
      {refused === 'no-seats' && <Notice tone="bad">{words.noSeats(course.left)}</Notice>}
      <section aria-labelledby="applicants" className="panel mt-8">
        <h2 id="applicants" className="text-xl">
          {words.applicants}
        </h2>
        {applicants.length === 0 && <p className="mt-2">{words.noApplicants}</p>}
        {applicants.length > 0 && (
          <table className="stacked mt-2">
            <thead>
              <tr>
                {words.applicantColumns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {applicants.map((applicant) => (
                <ApplicantRow key={applicant.id} applicant={applicant} isLinked={mayOpenLeads} />
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}
