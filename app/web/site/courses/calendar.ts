import type { LoaderFunctionArgs } from '@remix-run/node';
import { findCourse } from '#app/catalogue/courses.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { addressOf, pathsIn } from '#app/web/http/paths.ts';
import { calendarOf } from './course-calendar.ts';

export const handle = kept();

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { config } = context.app;
  const locale = localeOf(request);
  const course = findCourse(context.app, params['slug'] ?? '');
  if (!course) throw new Response(null, { status: 404 });
  const url = addressOf(config, pathsIn(locale).course(course.slug));
  const text = calendarOf(course, { locale, url, domain: config.mail.domain, consultancy: config.consultancy });
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${encodeURIComponent(course.slug)}.ics"`,
    },
  });
}
