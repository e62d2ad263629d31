import type { CourseToday } from '#app/catalogue/course.ts';
import { useWords } from '#app/web/parts/words.ts';
import { CourseStanding } from './course-standing.tsx';
import { daysFromTo, lengthOf, priceOf } from './figures.ts';

const cell = 'block py-0.5 md:table-cell md:py-4 md:pr-6 md:align-baseline print:table-cell';

/** The courses to come; on a phone each row is a card of its own. */
export function CourseTable({ courses }: { courses: CourseToday[] }) {
  const { table } = useWords().courses;
  return (
    <table className="mt-8 w-full border-collapse border-b border-line text-left sm:mt-10">
      <caption className="sr-only">{table.caption}</caption>
      <thead className="hidden text-sm text-soft md:table-header-group print:table-header-group">
        <tr>
          {[table.when, table.what, table.seats, table.price].map((name) => (
            <th key={name} scope="col" className="pr-6 pb-2 font-normal">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {courses.map((course) => (
          <Row key={course.slug} course={course} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ course }: { course: CourseToday }) {
  const words = useWords();
  const { locale, paths } = words;
  const { title, city } = course.text[locale];
  return (
    <tr className="block break-inside-avoid border-t border-line py-4 md:table-row print:table-row">
      <td className={`${cell} md:w-1/5`}>
        {daysFromTo(locale, course)}
        <span className="text-soft md:block">
          <span className="md:hidden">, </span>
          {lengthOf(locale, words, course)}
        </span>
      </td>
      <th scope="row" className={`${cell} font-normal`}>
        <a href={paths.course(course.slug)} className="block w-fit py-2 font-serif text-lg leading-snug font-bold">
          {title}
        </a>{' '}
        <span className="block">{city}</span>
      </th>
      <td className={cell}>
        <CourseStanding course={course} />
      </td>
      <td className={cell}>{course.state !== 'cancelled' && priceOf(locale, words, course)}</td>
    </tr>
  );
}
