import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { explainFinding } from '#app/questionnaires/explain-finding.server.ts';
import { lookOver, type Overview } from '#app/questionnaires/look-over.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { ContradictionsPage, placeOfFinding } from '../contradictions-page.tsx';
import { speechFor } from '../take-words.ts';
import { headOf } from './shown-tasks.server.ts';
import { backTo, getOwnership, refusedLink, tokenIn } from './way.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const { questionnaire, until } = getOwnership(args);
  const over = lookOver(args.context.app, questionnaire, args.context.app.db, localeOf(args.request));
  return {
    head: headOf(over, until),
    isOpen: questionnaire.state !== 'submitted',
    findings: contradictionsIn(over),
    agree: over.findings.filter(({ standing }) => standing === 'agrees').length,
    currency: speechFor(localeOf(args.request), over.filled).currency,
    isSaved: new URL(args.request.url).searchParams.has('saved'),
  };
}

function contradictionsIn({ findings }: Overview) {
  return findings.filter(({ standing }) => standing !== 'agrees');
}

/** Keeps what is said to one of them. */
export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { questionnaire } = getOwnership(args);
  const words = questionnaireWordsFor(localeOf(args.request)).pages.contradictions;
  const form = await readForm(args.request, args.context);
  const [finding, text] = [textIn(form, 'finding'), textIn(form, 'text').replace(/\r\n?/g, '\n')];
  const { refused } = explainFinding(app, tokenIn(args), finding, text);
  switch (refused) {
    case undefined:
      return backTo(
        args,
        `/contradictions?saved#${placeOfFinding(contradictionsIn(lookOver(app, questionnaire)), finding)}`,
      );
    case 'too-long':
      return data({ finding, text, error: words.tooLong }, { status: 422 });
    case 'no-finding':
      return data({ finding, text, error: words.gone }, { status: 409 });
    case 'closed':
      return data(
        { finding, text, error: questionnaireWordsFor(localeOf(args.request)).pages.section.closed },
        { status: 409 },
      );
    case 'not-yours':
      return backTo(args);
    case 'unknown':
    case 'expired':
    case 'ended':
      throw refusedLink({ refused });
  }
}

/** Answers that do not agree with each other. */
export default function Contradictions() {
  return <ContradictionsPage shown={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
