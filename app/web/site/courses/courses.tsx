import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listCourses } from '#app/catalogue/courses.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { NextStep } from '#app/web/parts/next-step.tsx';
import { Heading } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { CourseSubject } from './course-subject.tsx';
import { CourseTable } from './course-table.tsx';
import { coursesAsList } from './course-things.ts';
import { NoDates } from './no-dates.tsx';
import { PastCourses } from './past-courses.tsx';

export const handle = kept();

export const meta: MetaFunction<typeof loader> = (args) =>
  openMeta(args, (words, locale, absolute) => ({
    title: words.courses.title,
    description: words.courses.description,
    about: args.data ? [coursesAsList(args.data.coming, { words, locale, absolute })] : [],
  }));

export function loader({ context }: LoaderFunctionArgs) {
  return { ...listCourses(context.app), email: context.app.config.consultancy.email };
}

export default function Courses() {
  const { courses: words, services, paths } = useWords();
  const { coming, past, email } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading above={{ href: paths.services, label: services.title }}>{words.heading}</Heading>
      <p className="lead">{words.lead}</p>
      <p className="mt-2">
        <a href={paths.tier('open-course')} className="way">
          {words.about}
        </a>
      </p>
      {coming.length > 0 ? <CourseTable courses={coming} /> : <NoDates email={email} />}
      <CourseSubject />
      {past.length > 0 && <PastCourses courses={past} />}
      <NextStep
        heading={words.next.heading}
        first={{ href: paths.assessment, label: words.next.assessment }}
        others={[
          { href: paths.advisor, label: words.next.advisor },
          { href: paths.subscribe, label: words.next.subscribe },
        ]}
      >
        <p>{words.next.text}</p>
      </NextStep>
    </>
  );
}
