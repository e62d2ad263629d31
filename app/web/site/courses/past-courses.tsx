import type { CourseToday } from '#app/catalogue/course.ts';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { plural } from '#app/words/plural.ts';
import { daysFromTo, standingOf } from './figures.ts';

export function PastCourses({ courses }: { courses: CourseToday[] }) {
  const words = useWords();
  const { locale, paths } = words;
  const { past, pastTook, seat } = words.courses;
  const fate = (course: CourseToday) =>
    course.state === 'cancelled'
      ? standingOf(locale, words, course)
      : pastTook(plural(locale, course.seatsTaken, seat), course.seats);
  return (
    <Section id="past" heading={past}>
      <ul className="mt-4">
        {courses.map((course) => (
          <li key={course.slug} className="border-t border-line py-2 first:border-0">
            <a href={paths.course(course.slug)} className="way">
              {course.text[locale].title}
            </a>
            <span className="block text-soft">
              {daysFromTo(locale, course)}, {course.text[locale].city}; {fate(course)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
