import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { noAnswers } from '#app/questionnaires/answers.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { refuseInProduction } from './guard.server.ts';
import { ShownSection } from './questionnaire-section.tsx';
import { sampleAnswers } from './questionnaire-samples.ts';

export const handle = { room: 'questionnaire' };

export const meta: MetaFunction = () => [{ title: 'Анкета — Ключ' }];

export function loader({ context, request }: LoaderFunctionArgs) {
  refuseInProduction(context.app);
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('section') ?? 'company';
  const section = questionnaire.sections.find(({ key }) => key === asked)?.key;
  if (section === undefined) throw new Response(null, { status: 404 });
  const isEmpty = searchParams.get('answers') === 'none';
  return {
    section,
    answers: isEmpty ? noAnswers(questionnaire) : sampleAnswers(),
    moreRowsOf: searchParams.get('more') ?? undefined,
  };
}

/** Each section of the questionnaire, filled in so that everything that may stand in it does; nothing here is saved. */
export default function Questionnaire() {
  const { section, answers, moreRowsOf } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading above={{ href: '/dev/parts', label: 'Детали' }}>Анкета</Heading>
      <ShownSection key={section} sectionKey={section} answers={answers} moreRowsOf={moreRowsOf} />
    </>
  );
}
