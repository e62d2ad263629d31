import type { CourseToday } from '#app/catalogue/course.ts';
import { useWords } from '#app/web/parts/words.ts';
import { CourseStanding } from './course-standing.tsx';
import { daysFromTo, lengthOf, priceOf } from './figures.ts';

const cell =
  'block py-0.5 md:table-cell md:py-4 md:pr-5 md:last:pr-0 md:align-baseline print:table-cell print:py-2 print:pr-4 print:align-baseline';

/** The courses to come; on a phone each row is a card of its own, and the roles keep it a table there. */
export function CourseTable({ courses }: { courses: CourseToday[] }) {
  const { table } = useWords().courses;
  const columns = [
    [table.when, 'w-[22%]'],
    [table.what, 'w-[38%]'],
    [table.seats, 'w-[22%]'],
    [table.price, 'w-[18%]'],
  ] as const;
  return (
    <table role="table" className="mt-8 w-full border-collapse text-left sm:mt-10">
      <caption className="sr-only">{table.caption}</caption>
      <thead role="rowgroup" className="text-sm text-soft not-print:max-md:sr-only">
        <tr role="row">
          {columns.map(([name, width]) => (
            <th key={name} role="columnheader" scope="col" className={`pr-5 pb-2 font-normal ${width}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
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
    <tr role="row" className="block break-inside-avoid border-t border-line py-4 md:table-row print:table-row">
      <td role="cell" className={cell}>
        {daysFromTo(locale, course)}
        <span className="text-soft md:block">
          <span className="md:hidden">, </span>
          {lengthOf(locale, words, course)}
        </span>
      </td>
      <th role="rowheader" scope="row" className={`${cell} font-normal`}>
        <a href={paths.course(course.slug)} className="block w-fit py-2 font-serif text-lg leading-snug font-bold">
          {title}
        </a>{' '}
        <span className="block">{city}</span>
      </th>
      <td role="cell" className={cell}>
        <CourseStanding course={course} />
      </td>
      {course.state === 'cancelled' ? (
        <td role="cell" className={`${cell} not-print:max-md:sr-only`}>
          —
        </td>
      ) : (
        <td role="cell" className={cell}>
          {priceOf(locale, words, course)}
        </td>
      )}
    </tr>
  );
}
