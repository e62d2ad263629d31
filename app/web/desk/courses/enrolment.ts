import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { answerApplication } from '#app/catalogue/enrol.server.ts';
import { enrolmentStates } from '#app/catalogue/enrolment.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'enrolments');
  const form = await readForm(args.request, args.context);
  const state = enrolmentStates.find((one) => one === form.get('state'));
  if (!state) throw new Response(null, { status: 422 });
  const answered = answerApplication(args.context.app, person.id, args.params['id'] ?? '', state);
  if (answered.refused === 'unknown') throw new Response(null, { status: 404 });
  const page = pathsIn(localeOf(args.request)).deskCourse(answered.course);
  return redirect(answered.refused === 'no-seats' ? `${page}?refused=no-seats` : page, 303);
}
