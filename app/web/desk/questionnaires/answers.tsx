import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withoutQuestion } from '#app/questionnaires/answers.ts';
import { nameOf } from '#app/questionnaires/look-over.server.ts';
import { questionnaire as edition } from '#app/questionnaires/questionnaire.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { AnswersPage } from './answers-page.tsx';
import { getOverview, headOf } from './shown.server.ts';

export const meta: MetaFunction<typeof loader> = ({ location, data }) =>
  metaIn(location.pathname, ({ desk, deskQuestionnaires: words }) => ({
    title: desk.title(data ? `${words.tabs.answers}, ${data.head.reference}` : words.title),
  }));

/** All that was answered, who answered it and when, and what was said of it. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const over = getOverview(args, person);
  return {
    head: headOf(over, args),
    filled: over.filled,
    answered: Object.entries(over.answered).map(([question, { at, participantId }]) => ({
      question,
      at,
      by: nameOf(over, { participantId }) ?? null,
    })),
    remarks: over.remarks.map(({ question, asksCorrection, settledAt }) => ({
      question,
      isMarked: asksCorrection && settledAt === null,
    })),
    retired: withoutQuestion(over.answers, edition).map((key) => ({ key, typed: over.answers.entries[key]?.typed })),
  };
}

export type AnswersShown = ReturnType<typeof loader>;

export default function Answers() {
  return <AnswersPage shown={useLoaderData<typeof loader>()} />;
}
