import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { takesApplications } from '#app/catalogue/course.ts';
import { findCourse } from '#app/catalogue/courses.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { Markdown } from '#app/web/parts/markdown.tsx';
import { openMeta } from '#app/web/parts/meta.ts';
import { NextStep } from '#app/web/parts/next-step.tsx';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { CourseFacts } from './course-facts.tsx';
import { courseLetter } from './course-letter.ts';
import { CourseList } from './course-subject.tsx';
import { courseThings } from './course-things.ts';
import { daysFromTo } from './figures.ts';

export const handle = kept();

export const meta: MetaFunction<typeof loader> = (args) =>
  openMeta(args, (words, locale, absolute) => {
    const { description, title: fallback } = words.courses;
    if (!args.data) return { title: fallback, description };
    const { course, consultancy } = args.data;
    const { title, city } = course.text[locale];
    return {
      title: `${title}: ${city}, ${daysFromTo(locale, course)}`,
      description: `${daysFromTo(locale, course)}, ${city}. ${description}`,
      about: courseThings(course, consultancy, { words, locale, absolute }),
    };
  });

export function loader({ params, context }: LoaderFunctionArgs) {
  const course = findCourse(context.app, params['slug'] ?? '');
  if (!course) throw new Response(null, { status: 404 });
  return { course, consultancy: context.app.config.consultancy };
}

export default function Course() {
  const words = useWords();
  const { courses, locale, paths } = words;
  const { course, consultancy } = useLoaderData<typeof loader>();
  const { title, programme } = course.text[locale];
  const { heading, ...ask } = courseLetter(locale, words, course);
  const isOpen = takesApplications(course.state);
  const dates = { href: paths.courses, label: isOpen ? courses.all : courses.otherDates };
  const [first, second] = isOpen ? [ask, dates] : [dates, ask];
  const assessment = { href: paths.assessment, label: courses.next.assessment };
  return (
    <>
      <Heading above={{ href: paths.courses, label: courses.heading }}>{title}</Heading>
      {course.state === 'cancelled' && <Notice tone="bad">{courses.apply.cancelled}</Notice>}
      <div className="mt-8 grid gap-x-16 gap-y-10 lg:grid-cols-[7fr_5fr]">
        <div className="lg:order-last">
          <CourseFacts course={course} consultancy={consultancy} />
        </div>
        <div>
          <h2 className="text-2xl sm:text-3xl">{courses.programme}</h2>
          <Markdown>{programme}</Markdown>
          {(['forWhom', 'gets', 'leaves'] as const).map((part) => (
            <section key={part} aria-labelledby={part} className="mt-8 border-t border-line pt-6">
              <h2 id={part} className="text-2xl">
                {courses[part].heading}
              </h2>
              <CourseList items={courses[part].list} />
            </section>
          ))}
          <p className="mt-4 flex flex-col items-start">
            <a href={paths.tier('on-site-course')} className="way">
              {courses.leaves.onSite}
            </a>
            <a href={paths.tier('open-course')} className="way">
              {courses.about}
            </a>
          </p>
        </div>
      </div>
      <NextStep heading={heading} first={first} others={[second, assessment]} isSecond />
    </>
  );
}
