import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { returnQuestionnaire } from '#app/questionnaires/submit.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readWideForm } from '#app/web/http/form.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { correctionsIn, faultsOf, readReturn } from './return-form.ts';
import { ReturnPage } from './return-page.tsx';
import { backTo, getOverview, headOf } from './shown.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskQuestionnaires: words }) => ({ title: desk.title(words.returning.title) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const over = getOverview(args, person);
  return { head: headOf(over, args), filled: over.filled };
}

/** Gives it back to the company; whoever returns one that a colleague has returned already keeps what they wrote. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const typed = readReturn(readWideForm(args.context));
  const faults = faultsOf(typed);
  if (faults.length > 0) return data({ typed, faults, isMoved: false }, { status: 422 });
  const { text } = typed;
  const wish = { text: text.trim(), corrections: correctionsIn(typed) };
  const { refused } = returnQuestionnaire(args.context.app, person, args.params['id'] ?? '', wish);
  if (refused === 'gone') throw new Response(null, { status: 404 });
  if (refused) return data({ typed, faults, isMoved: true }, { status: 422 });
  return backTo(args, 'returned');
}

export type ReturnShown = ReturnType<typeof loader>;

export default function Return() {
  return <ReturnPage shown={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
