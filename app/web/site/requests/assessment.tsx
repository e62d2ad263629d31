import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { searchOf } from '#app/assessments/answers.ts';
import { assessmentForm } from '#app/leads/lead-form.ts';
import { wishOf } from '#app/leads/wish.ts';
import { stampForm } from '#app/web/http/human.server.ts';
import type { OpenHandle } from '#app/web/http/kept.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatCount } from '#app/words/number.ts';
import { CarriedFigures } from './carried-figures.tsx';
import { carry, readCarried } from './carried-estimate.server.ts';
import { RequestForm } from './request-form.tsx';
import { takeRequest } from './take-request.server.ts';

export const handle = { open: true } satisfies OpenHandle;

export const meta: MetaFunction = (args) =>
  openMeta(args, ({ leads: { assessment } }) => ({ title: assessment.title, description: assessment.description }));

/** The estimate stays in the address of the form, and the form is posted to that address. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const answers = readCarried(request);
  return {
    carried: answers && { figures: answers.figures, search: searchOf(answers) },
    stamp: stampForm(context.app),
  };
}

export function action(args: ActionFunctionArgs) {
  const answers = readCarried(args.request);
  return takeRequest(args, assessmentForm, async (value, locale) => {
    const estimate = answers ? await carry(answers) : null;
    if (estimate && 'refused' in estimate) return estimate;
    return wishOf(value, { subject: { kind: 'assessment' }, estimate, locale });
  });
}

export default function AskForAssessment() {
  const { leads, assessment, paths, locale } = useWords();
  const words = leads.assessment;
  const { carried, stamp } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { subscribers } = carried?.figures ?? {};
  const known = typeof subscribers === 'number' ? { subscribers: formatCount(locale, subscribers) } : {};
  return (
    <>
      <Heading above={{ href: `${paths.assessment}${carried?.search ?? ''}`, label: assessment.title }}>
        {words.heading}
      </Heading>
      <p className="lead">{words.lead}</p>
      {!carried && (
        <p className="mt-2">
          <a href={paths.assessment} className="way">
            {leads.estimate.begin}
          </a>
        </p>
      )}
      <RequestForm stamp={stamp} refused={refused} words={words} known={known}>
        {carried && <CarriedFigures {...carried} />}
      </RequestForm>
    </>
  );
}
