import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findSectionOf } from '#app/questionnaires/find-section.ts';
import { lookOver } from '#app/questionnaires/look-over.server.ts';
import { longestRemark, remarkAsClient } from '#app/questionnaires/remark.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { RemarksPage } from '../remarks-page.tsx';
import { remarksOn } from './shown-remarks.server.ts';
import { headOf } from './shown-tasks.server.ts';
import { backTo, getParticipation, refusedLink, tokenIn } from './way.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const { questionnaire, participant, until } = getParticipation(args);
  const question = args.params['question'] ?? '';
  const section = findSectionOf(question)?.key;
  if (section === undefined || (participant.section !== null && participant.section !== section)) {
    throw new Response(null, { status: 404 });
  }
  const over = lookOver(args.context.app, questionnaire);
  const remarks = remarksOn(over, (one) => one === question);
  const isSent = new URL(args.request.url).searchParams.has('sent');
  return { head: headOf(over, until), section, question, remarks, isSent };
}

export async function action(args: ActionFunctionArgs) {
  getParticipation(args);
  const { remarks: words } = questionnaireWordsFor(localeOf(args.request)).pages;
  const typed = textIn(await readForm(args.request, args.context), 'text');
  const text = typed.replace(/\r\n?/g, '\n').trim();
  const refuse = (error: string) => data({ error, text: typed }, { status: 422 });
  if (text === '') return refuse(words.empty);
  if (text.length > longestRemark) return refuse(words.tooLong);
  const question = args.params['question'] ?? '';
  const { refused } = remarkAsClient(args.context.app, tokenIn(args), question, text);
  switch (refused) {
    case undefined:
      return backTo(args, `/remarks/${encodeURIComponent(question)}?sent`);
    case 'too-many':
      return refuse(words.tooMany);
    case 'full':
      return refuse(words.full);
    case 'no-question':
    case 'not-yours':
      throw new Response(null, { status: 404 });
    case 'unknown':
    case 'expired':
    case 'ended':
      throw refusedLink({ refused });
  }
}

/** What both sides have said of a question, and to say more. */
export default function Remarks() {
  return <RemarksPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
