import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { savedAnswerForm } from '#app/consultations/saved-answer.ts';
import { addSavedAnswer } from '#app/consultations/saved-answers.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { SavedAnswerForm } from './saved-answer-form.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.saved.make) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'questions');
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: savedAnswerForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  addSavedAnswer(args.context.app, person, submission.value);
  return redirect(`${pathsIn(localeOf(args.request)).deskSavedAnswers}?done=saved`, 303);
}

export default function NewSavedAnswer() {
  const { deskThreads, paths } = useWords();
  const words = deskThreads.saved;
  return (
    <>
      <DeskHead above={{ href: paths.deskSavedAnswers, label: words.title }} title={words.make} />
      <SavedAnswerForm refused={useActionData<typeof action>()} />
    </>
  );
}
