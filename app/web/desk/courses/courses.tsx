import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { stateOf } from '#app/catalogue/course.ts';
import { may } from '#app/people/rights.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { dayInMoscow, longDays } from '#app/words/day.ts';
import { listCourseRows } from './courses.queries.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.courses) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'enrolments');
  const { app } = args.context;
  const locale = localeOf(args.request);
  const today = dayInMoscow(app.clock.now());
  const courses = listCourseRows(app.db).map(({ text, ...course }) => ({
    ...course,
    title: text[locale].title,
    city: text[locale].city,
    state: stateOf({ ...course, text }, today),
  }));
  return { courses, mayEdit: may(person.role, 'content') };
}

export default function Courses() {
  const { desk, deskCourses: words, paths, locale } = useWords();
  const { courses, mayEdit } = useLoaderData<typeof loader>();
  return (
    <>
      <DeskHead title={desk.nav.courses}>
        {mayEdit && (
          <Link to={paths.deskNewCourse} className="button quiet">
            {words.announce}
          </Link>
        )}
      </DeskHead>
      {courses.length === 0 && <p className="lead">{words.noCourses}</p>}
      <table className="stacked mt-6">
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {courses.map((course) => (
            <tr key={course.slug}>
              <th scope="row">
                <Link to={paths.deskCourse(course.slug)}>{course.title}</Link>
              </th>
              <td>{`${longDays(locale, course.startsOn, course.endsOn)}, ${course.city}`}</td>
              <td>{words.states[course.state]}</td>
              <td>{words.taken(course.seatsTaken, course.seats)}</td>
              <td>{words.applications(course.applied, course.waiting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
