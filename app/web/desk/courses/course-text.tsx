import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { Course } from '#app/catalogue/course.ts';
import { editCourse } from '#app/catalogue/edit-course.server.ts';
import { findAnnounced } from '#app/catalogue/courses.server.ts';
import { asTyped } from '#app/content/edited.ts';
import { rowVersion } from '#app/content/row-version.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, type Form } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import type { RefusedItem } from '../content/content-item-page.tsx';
import { conflictOn } from '../parts/conflict.queries.server.ts';
import { differing } from '../parts/differing.ts';
import { courseForm, courseWishOf } from './course-form.ts';
import { CourseTextPage } from './course-text-page.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.courses) }));

/** One route for a course there is and for one to be announced, which has no slug yet. */
export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'content');
  const { slug } = args.params;
  const course = slug === undefined ? undefined : findAnnounced(args.context.app, slug);
  if (slug !== undefined && !course) throw new Response(null, { status: 404 });
  return { slug, typed: course ? typedOf(course) : {}, version: course ? rowVersion(course) : '' };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'content');
  const { app } = args.context;
  const { slug } = args.params;
  const form = await readForm(args.request, args.context);
  const submission = parseWithZod(form, { schema: courseForm });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data<RefusedItem>({ lastResult }, { status: 422 });

  const seen = slug === undefined ? null : { slug, version: versionIn(form) };
  const edited = editCourse(app, person.id, courseWishOf(submission.payload), seen);
  if (edited.refused === 'unknown') throw new Response(null, { status: 404 });
  if (edited.refused === 'changed') {
    const fresh = findAnnounced(app, slug ?? '');
    const theirs = fresh ? differing(typedOf(fresh), submission.payload) : [];
    const conflict = conflictOn(
      app,
      { kind: 'course', id: slug ?? '' },
      ['content-changed', 'enrolment-changed'],
      theirs,
    );
    return data<RefusedItem>({ lastResult, conflict, freshVersion: rowVersion(fresh) }, { status: 409 });
  }
  return redirect(pathsIn(localeOf(args.request)).deskCourse(edited.id), 303);
}

export default function CourseText() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <CourseTextPage key={shown.slug} {...shown} refused={refused} />;
}

function typedOf({ startsOn, endsOn, seats, seatsTaken, priceRoubles, cancelledAt, text }: Course) {
  const facts = { startsOn, endsOn, seats: String(seats), seatsTaken: String(seatsTaken) };
  const price = priceRoubles === null ? '' : String(priceRoubles);
  return { ...facts, priceRoubles: price, cancelled: cancelledAt === null ? '' : 'on', ...asTyped('course', text) };
}

function versionIn(form: Form): string {
  const version = form.get('version');
  return typeof version === 'string' ? version : '';
}
