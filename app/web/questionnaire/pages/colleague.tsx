import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sendSection } from '#app/questionnaires/delegate.server.ts';
import { delegationForm, isPast } from '#app/questionnaires/delegation-form.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { ColleaguePage } from '../colleague-page.tsx';
import { showColleague } from './shown-colleague.server.ts';
import { backTo, getOwnership, refusedLink, sectionIn, tokenIn } from './way.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const found = getOwnership(args);
  return showColleague(args.context.app, found, sectionIn(args, found), args.request);
}

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const section = sectionIn(args, getOwnership(args));
  const locale = localeOf(args.request);
  const { errors } = questionnaireWordsFor(locale).pages.colleague;
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: delegationForm });
  const refuse = (trouble: string[] = [], status = 422) =>
    data({ lastResult: submission.reply(), trouble }, { status });
  if (submission.status !== 'success') return refuse();
  const { name, address, note = '', dueOn = null } = submission.value;
  if (isPast(dueOn ?? undefined, dayInMoscow(app.clock.now()))) return refuse([errors.dueOn]);
  const wish = { name, address, note, dueOn };
  const sent = sendSection(app, tokenIn(args), section, wish);
  switch (sent.refused) {
    case undefined:
      return backTo(args);
    case 'too-many':
      return refuse([errors.tooMany(waitUntil(locale, sent.until, app.clock.now()))], 429);
    case 'too-many-colleagues':
      return refuse([errors.tooManyColleagues]);
    case 'not-now':
      return refuse([errors.notNow], 409);
    case 'closed':
    case 'not-yours':
    case 'no-section':
      return backTo(args);
    case 'unknown':
    case 'expired':
    case 'ended':
      throw refusedLink({ refused: sent.refused });
  }
}

export default function Colleague() {
  return <ColleaguePage shown={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
