import { parseWithZod } from '@conform-to/zod/v4';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sayInCabinet } from '#app/consultations/ask.server.ts';
import { findOwnThread } from '#app/consultations/own-threads.server.ts';
import { furtherForm } from '#app/consultations/question-form.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { receiveUpload } from '#app/web/http/upload.server.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { MoreForm } from './question-form.tsx';
import { explainRefusal, sendBack } from './refuse-thread.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ cabinetThreads }) => cabinetThreads.more);

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const thread = findOwnThread(args.context.app.db, person.id, args.params['id'] ?? '');
  if (!thread) throw new Response(null, { status: 404 });
  return { id: thread.id, subject: thread.subject, isClosed: thread.state === 'closed' };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const { request, context, params } = args;
  const { app } = context;
  const locale = localeOf(request);
  if (!findOwnThread(app.db, person.id, params['id'] ?? '')) throw new Response(null, { status: 404 });
  const { form, files, problems } = await receiveUpload(request, context);
  const submission = parseWithZod(form, { schema: furtherForm });
  const received = { good: files.length, problems };
  if (submission.status !== 'success' || problems.length > 0) return sendBack(submission.reply(), received);
  const { text = '' } = submission.value;
  if (text === '' && files.length === 0)
    return sendBack(submission.reply(), received, wordsFor(locale).cabinetThreads.errors.nothingSaid);
  const said = await sayInCabinet(app, person, params['id'] ?? '', text, files, originOf(request, context));
  if (said.refused !== undefined)
    return explainRefusal(said, submission.reply(), received, { locale, now: app.clock.now() });
  return redirect(`${pathsIn(locale).cabinetThread(said.thread.id)}?done=said`, 303);
}

export default function SayMore() {
  const { id, subject, isClosed } = useLoaderData<typeof loader>();
  const { cabinetThreads: words, paths } = useWords();
  return (
    <div className="max-w-prose">
      <Heading above={{ href: paths.cabinetThread(id), label: words.more.back }}>{words.more.heading}</Heading>
      <p className="lead wrap-anywhere">{subject}</p>
      <p className="mt-3">{isClosed ? words.more.reopens : words.more.lead}</p>
      <MoreForm action={paths.cabinetThread(id, '/messages')} refused={useActionData<typeof action>()} />
    </div>
  );
}
