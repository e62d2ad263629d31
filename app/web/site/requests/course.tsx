import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { App } from '#app/app.server.ts';
import { takesApplications } from '#app/catalogue/course.ts';
import { findCourse } from '#app/catalogue/courses.server.ts';
import { courseForm } from '#app/leads/lead-form.ts';
import { wishOf } from '#app/leads/wish.ts';
import { stampForm } from '#app/web/http/human.server.ts';
import type { OpenHandle } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { daysFromTo } from '../courses/figures.ts';
import { CourseApplication } from './course-application.tsx';
import { takeRequest } from './take-request.server.ts';

export const handle = { open: true } satisfies OpenHandle;

export const meta: MetaFunction<typeof loader> = (args) =>
  openMeta(args, ({ leads: { course: words }, courses }, locale) => {
    if (!args.data) return { title: courses.title, description: courses.description };
    const { course } = args.data;
    const { title, city } = course.text[locale];
    const when = daysFromTo(locale, course);
    return { title: words.title(title, when), description: words.description(title, when, city) };
  });

export function loader({ params, context }: LoaderFunctionArgs) {
  return { course: announced(context.app, params['slug']), stamp: stampForm(context.app) };
}

/** A course may have been cancelled while somebody filled the form in: the page then says so. */
export async function action(args: ActionFunctionArgs) {
  const { slug, state } = announced(args.context.app, args.params['slug']);
  if (!takesApplications(state)) return redirect(pathsIn(localeOf(args.request)).applyForCourse(slug), 303);
  return takeRequest(args, courseForm, (value, locale) =>
    wishOf(value, {
      subject: { kind: 'course', course: slug, seats: value.seats, waits: state === 'waiting-list' },
      locale,
    }),
  );
}

export default function ApplyForCourse() {
  const { course, stamp } = useLoaderData<typeof loader>();
  return <CourseApplication course={course} stamp={stamp} refused={useActionData<typeof action>()} />;
}

function announced(app: App, slug = '') {
  const course = findCourse(app, slug);
  if (!course) throw new Response(null, { status: 404 });
  return course;
}
