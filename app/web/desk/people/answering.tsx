import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answeringForm } from '#app/consultations/answering-form.ts';
import { answerLanguages, answerZones } from '#app/consultations/answering.ts';
import { calendarCountries } from '#app/consultations/calendar.ts';
import { changeAnswering, findAnswering } from '#app/consultations/change-answering.server.ts';
import { aheadIn } from '#app/consultations/zone-day.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { may } from '#app/people/rights.ts';
import { conflictOn } from '#app/web/desk/parts/conflict.queries.server.ts';
import { differing } from '#app/web/desk/parts/differing.ts';
import type { Refused } from '#app/web/desk/parts/sending.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { AnsweringPage } from './answering-page.tsx';
import { comparable, typedAnswering } from './typed-answering.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskAnswering }) => ({ title: desk.title(deskAnswering.title) }));

/** One's own, or, for whoever manages the staff, anybody's; of others it is as of one who is not there. */
export function loader(args: LoaderFunctionArgs) {
  const { person: by } = authorise(args, 'questions');
  const { app } = args.context;
  const found = findAnswering(app.db, by, args.params.id ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const { person, answering, version } = found;
  const { zone } = answering;
  const zones = answerZones.some((one) => one === zone) ? answerZones : [...answerZones, zone];
  return {
    ...{ person: { id: person.id, name: person.name }, isManaged: may(by.role, 'staff') },
    ...{ typed: typedAnswering(answering), version, most: readSetting(app.db, 'routing').most },
    choices: {
      ...{ languages: answerLanguages, countries: calendarCountries },
      zones: zones.map((one) => ({ zone: one, ahead: aheadIn(one, app.clock.now()) })),
    },
    isSaved: new URL(args.request.url).searchParams.get('done') === 'saved',
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person: by } = authorise(args, 'questions');
  const { app } = args.context;
  const personId = args.params.id ?? '';
  if (!findAnswering(app.db, by, personId)) throw new Response(null, { status: 404 });
  const form = await readForm(args.request, args.context);
  const submission = parseWithZod(form, { schema: answeringForm });
  const lastResult = submission.reply();
  const seen = Number(textIn(form, 'version')) || 0;
  if (submission.status !== 'success') return data<Refused>({ lastResult, version: seen }, { status: 422 });
  const changed = changeAnswering(app, by, { personId, version: seen }, submission.value);
  switch (changed.refused) {
    case undefined:
      throw redirect(`${pathsIn(localeOf(args.request)).deskPersonAnswering(personId)}?done=saved`, 303);
    case 'gone':
      throw new Response(null, { status: 404 });
    case 'changed': {
      const { answering, version } = changed;
      const theirs = differing(comparable(answering), comparable(submission.value));
      const conflict = conflictOn(app, { kind: 'person', id: personId }, ['answering-changed'], theirs);
      return data<Refused>({ lastResult, conflict, version }, { status: 422 });
    }
  }
}

export default function AnsweringOfPerson() {
  return <AnsweringPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
