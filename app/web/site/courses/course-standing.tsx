import type { CourseToday } from '#app/catalogue/course.ts';
import { useWords } from '#app/web/parts/words.ts';
import { standingOf } from './figures.ts';

const edges = {
  open: 'border-good',
  few: 'border-warn',
  'waiting-list': 'border-soft',
  'under-way': 'border-brand',
  past: 'border-line',
  cancelled: 'border-bad',
} as const satisfies Record<CourseToday['state'], string>;

/** How a course stands; the colour only repeats what the words say. */
export function CourseStanding({ course }: { course: CourseToday }) {
  const words = useWords();
  return (
    <span className={`block w-fit border-l-4 pl-2.5 ${edges[course.state]}`}>
      {standingOf(words.locale, words, course)}
    </span>
  );
}
