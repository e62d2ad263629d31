import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { savedAnswerForm } from '#app/consultations/saved-answer.ts';
import { changeSavedAnswer, findSavedAnswer } from '#app/consultations/saved-answers.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { differing } from '#app/web/desk/parts/differing.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import type { Refused } from '#app/web/desk/parts/sending.ts';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { SavedAnswerForm } from './saved-answer-form.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.saved.editing) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'questions');
  const answer = findSavedAnswer(args.context.app.db, args.params.id ?? '');
  if (!answer) throw new Response(null, { status: 404 });
  return { answer };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { app } = args.context;
  const form = await readForm(args.request, args.context);
  const submission = parseWithZod(form, { schema: savedAnswerForm });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data<Refused>({ lastResult }, { status: 422 });
  const seen = { id: args.params.id ?? '', changedAt: Number(textIn(form, 'version')) };
  const changed = changeSavedAnswer(app, person, seen, submission.value);
  switch (changed.refused) {
    case undefined:
      return redirect(`${pathsIn(localeOf(args.request)).deskSavedAnswers}?done=saved`, 303);
    case 'unknown':
      throw new Response(null, { status: 404 });
    case 'changed': {
      const { title, locale, text, changedAt, byId } = changed.answer;
      const by = byId === null ? null : (readStaff(app.db).names[byId] ?? null);
      const theirs = differing({ title, locale, text }, submission.value);
      const conflict = { by, at: changedAt, theirs };
      return data<Refused>({ lastResult, conflict, version: changedAt }, { status: 422 });
    }
  }
}

export default function SavedAnswer() {
  const { answer } = useLoaderData<typeof loader>();
  const { deskThreads, paths } = useWords();
  const words = deskThreads.saved;
  return (
    <>
      <DeskHead above={{ href: paths.deskSavedAnswers, label: words.title }} title={words.editing} />
      <SavedAnswerForm answer={answer} refused={useActionData<typeof action>()} />
      <Form method="post" action={paths.deskSavedAnswer(answer.id, '/removal')} className="mt-4">
        <button className="way cursor-pointer underline">{words.remove}</button>
      </Form>
    </>
  );
}
