import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { threadAnswerForm } from '#app/consultations/thread-forms.ts';
import { answerAtDesk } from '#app/consultations/work-at-desk.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { receiveUpload } from '#app/web/http/upload.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { withoutFiles } from '#app/web/site/requests/request-files.tsx';
import { wordsFor } from '#app/words/index.ts';
import { AnswerForm } from './answer-form.tsx';
import { answerTo } from './change.server.ts';
import { PartOfThread } from './part-of-thread.tsx';
import type { ThreadRefusal } from './refused.ts';
import { shownThread } from './shown-thread.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.answer.heading) }));

export function loader(args: LoaderFunctionArgs) {
  return shownThread(args);
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { request, context, params } = args;
  const { app } = context;
  const locale = localeOf(request);
  const { trouble } = wordsFor(locale).leads;
  const { form, files, problems } = await receiveUpload(request, context);
  const submission = parseWithZod(form, { schema: threadAnswerForm });
  const lastResult = submission.reply();
  const received = { good: files.length, problems };
  if (submission.status !== 'success' || problems.length > 0) {
    return data<ThreadRefusal>({ lastResult, files: received }, { status: 422 });
  }
  const { version, text } = submission.value;
  const seen = { threadId: params.id ?? '', version };
  const answered = await answerAtDesk(app, person, seen, text, files, originOf(request, context));
  if (answered.refused === 'too-many-bytes') {
    const said = trouble.tooManyBytes(waitUntil(locale, answered.until, app.clock.now()));
    return data<ThreadRefusal>({ lastResult, trouble: said, files: withoutFiles }, { status: 429 });
  }
  if (answered.refused === 'no-room') {
    return data<ThreadRefusal>({ lastResult, trouble: trouble.noRoom, files: withoutFiles }, { status: 503 });
  }
  const isSent = answered.refused !== undefined || answered.thread.state !== 'open';
  return withFiles(
    answerTo(args, answered, { done: isSent ? 'answer' : 'unsent', lastResult, seen: version, trouble: 'notAnswered' }),
    received,
  );
}

/** What was refused for another reason leaves its files to be chosen again. */
function withFiles<A extends ReturnType<typeof answerTo>>(answer: A, files: ThreadRefusal['files']) {
  if (!('data' in answer)) return answer;
  return data<ThreadRefusal>({ ...answer.data, ...(files && { files }) }, { status: 422 });
}

export default function Answer() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfThread thread={page.thread} title={useWords().deskThreads.answer.heading}>
      <AnswerForm page={page} refused={refused} />
    </PartOfThread>
  );
}
