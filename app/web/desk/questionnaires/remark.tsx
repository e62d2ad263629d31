import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findSectionOf } from '#app/questionnaires/find-section.ts';
import { nameOf } from '#app/questionnaires/look-over.server.ts';
import { longestRemark, remarkAtDesk } from '#app/questionnaires/remark.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { RemarkPage } from './remark-page.tsx';
import { backTo, getOverview, headOf } from './shown.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskQuestionnaires: { answers } }) => ({ title: desk.title(answers.remark) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const question = args.params['question'] ?? '';
  const over = getOverview(args, person);
  if (!findSectionOf(question)) throw new Response(null, { status: 404 });
  const remarks = over.remarks
    .filter((remark) => remark.question === question)
    .map((remark) => ({ ...remark, by: nameOf(over, remark) ?? '', isOurs: remark.staffId !== null }));
  return { head: headOf(over, args), question, filled: over.filled, remarks };
}

/** Says something of a question to the company. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const typed = textIn(await readForm(args.request, args.context), 'text').replace(/\r\n?/g, '\n');
  const text = typed.trim();
  const error = text === '' ? ('empty' as const) : text.length > longestRemark ? ('too-long' as const) : undefined;
  if (error) return data({ error, text: typed }, { status: 422 });
  const { id = '', question = '' } = args.params;
  const { refused } = remarkAtDesk(args.context.app, person, id, question, text);
  if (refused) throw new Response(null, { status: 404 });
  return backTo(args, 'said', `/remarks/${encodeURIComponent(question)}`);
}

export type RemarkShown = ReturnType<typeof loader>;

export default function Remark() {
  return <RemarkPage shown={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
