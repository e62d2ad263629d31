import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sendSectionLetter } from '#app/questionnaires/delegate.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { ColleaguePage } from '../colleague-page.tsx';
import { showColleague } from './shown-colleague.server.ts';
import { backTo, getOwnership, sectionIn, tokenIn } from './way.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const found = getOwnership(args);
  return showColleague(args.context.app, found, sectionIn(args, found), args.request);
}

/** Whoever has the section gets their letter once more. */
export function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const section = sectionIn(args, getOwnership(args));
  const sent = sendSectionLetter(app, tokenIn(args), section);
  if (sent.refused !== 'too-many') return backTo(args, `/sections/${section}/colleague${sent.refused ? '' : '?sent'}`);
  const locale = localeOf(args.request);
  const { tooMany } = questionnaireWordsFor(locale).pages.colleague.errors;
  return data({ trouble: tooMany(waitUntil(locale, sent.until, app.clock.now())) }, { status: 429 });
}

export default function ColleagueLetter() {
  return <ColleaguePage shown={useLoaderData<typeof loader>()} unsent={useActionData<typeof action>()?.trouble} />;
}
