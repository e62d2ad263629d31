import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sendSectionAgain } from '#app/questionnaires/delegate.server.ts';
import { againForm, isPast } from '#app/questionnaires/delegation-form.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { ColleaguePage } from '../colleague-page.tsx';
import { showColleague } from './shown-colleague.server.ts';
import { backTo, getOwnership, sectionIn, tokenIn } from './way.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const found = getOwnership(args);
  return showColleague(args.context.app, found, sectionIn(args, found));
}

/** The section goes once more to whoever had it. */
export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const section = sectionIn(args, getOwnership(args));
  const { errors } = questionnaireWordsFor(localeOf(args.request)).pages.colleague;
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: againForm });
  const refuse = (trouble: string[] = [], status = 422) =>
    data({ lastResult: submission.reply(), trouble }, { status });
  if (submission.status !== 'success') return refuse();
  const { participantId, note = '', dueOn = null } = submission.value;
  if (isPast(dueOn ?? undefined, dayInMoscow(app.clock.now()))) return refuse([errors.dueOn]);
  const { refused } = sendSectionAgain(app, tokenIn(args), section, { participantId, note, dueOn });
  return refused === 'not-now' ? refuse([errors.notNow], 409) : backTo(args);
}

export default function ColleagueAgain() {
  return <ColleaguePage shown={useLoaderData<typeof loader>()} again={useActionData<typeof action>()} />;
}
