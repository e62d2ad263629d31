import { data, redirect, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { OpenHandle } from '#app/web/http/kept.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { AnswerPage } from './answer-page.tsx';
import { answerHeading } from './formats.ts';
import { QuestionPage } from './question-page.tsx';
import { showAssessment } from './shown.server.ts';

/** Read by too many parameters to be kept whole: what takes time is remembered, see `assess.server.ts`. */
export const handle: OpenHandle = { open: true };

export const meta: MetaFunction<typeof loader> = (args) =>
  openMeta(args, ({ assessment }, locale) => {
    const { title, description } = assessment;
    if (args.data?.is !== 'answered') return { title, description };
    const { heading, range } = answerHeading(assessment, locale, args.data);
    return { title: heading, description: assessment.answer.description(range) };
  });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const shown = await showAssessment(context.app, request);
  if (shown.is === 'elsewhere') throw redirect(shown.path);
  return shown.is === 'busy' ? data(shown, { status: 503, headers: { 'retry-after': '60' } }) : data(shown);
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function Assessment() {
  const shown = useLoaderData<typeof loader>();
  return shown.is === 'answered' ? <AnswerPage {...shown} /> : <QuestionPage {...shown} />;
}
