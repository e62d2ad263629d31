import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { compareYears } from '#app/questionnaires/compare-years.ts';
import { readFilled } from '#app/questionnaires/filled.ts';
import { findQuestionnaireById } from '#app/questionnaires/find-questionnaire.server.ts';
import { loadAnswers } from '#app/questionnaires/load-answers.server.ts';
import { questionnaire as edition } from '#app/questionnaires/questionnaire.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { LastYearPage } from './last-year-page.tsx';
import { getOverview, headOf } from './shown.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskQuestionnaires: words }) => ({ title: desk.title(words.lastYear.title) }));

/** How it differs from the questionnaire whose answers it began with. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const over = getOverview(args, person);
  const { db } = args.context.app;
  const previous = findQuestionnaireById(db, over.questionnaire.previousId ?? '');
  if (!previous) throw new Response(null, { status: 404 });
  const before = readFilled(edition, loadAnswers(db, previous).answers, localeOf(args.request));
  const { filled: now } = over;
  return {
    head: headOf(over, args),
    previous: { id: previous.id, reference: previous.reference },
    ...{ before, now, differences: compareYears(before, now) },
  };
}

export type LastYearShown = ReturnType<typeof loader>;

export default function LastYear() {
  return <LastYearPage shown={useLoaderData<typeof loader>()} />;
}
