import { parseWithZod } from '@conform-to/zod/v4';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findTopic } from '#app/catalogue/methodology.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { askInCabinet } from '#app/consultations/ask.server.ts';
import { questionForm } from '#app/consultations/question-form.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { receiveUpload } from '#app/web/http/upload.server.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { topicsIn } from '#app/web/parts/topics.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { showRight } from './own-threads.server.ts';
import { QuestionForm } from './question-form.tsx';
import { explainRefusal, sendBack } from './refuse-thread.server.ts';
import { RightNow } from './right-now.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ cabinetThreads }) => cabinetThreads.new);

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const { app } = args.context;
  return { right: showRight(app, person), topics: topicsIn(readMethodology(app.db), localeOf(args.request)) };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const { request, context } = args;
  const { app } = context;
  const locale = localeOf(request);
  const { form, files, problems } = await receiveUpload(request, context);
  const submission = parseWithZod(form, { schema: questionForm });
  const received = { good: files.length, problems };
  if (submission.status !== 'success' || problems.length > 0) return sendBack(submission.reply(), received);
  const { subject, text, topic = null } = submission.value;
  if (topic !== null && !findTopic(readMethodology(app.db), topic))
    return sendBack(submission.reply({ fieldErrors: { topic: ['topicUnknown'] } }), received);
  const asked = await askInCabinet(app, person, { subject, topic, text, locale }, files, originOf(request, context));
  if (asked.refused !== undefined)
    return explainRefusal(asked, submission.reply(), received, { locale, now: app.clock.now() });
  return redirect(`${pathsIn(locale).cabinetThread(asked.thread.id)}?done=asked`, 303);
}

export default function NewThread() {
  const { right, topics } = useLoaderData<typeof loader>();
  const { cabinetThreads: words, paths } = useWords();
  return (
    <>
      <Heading above={{ href: paths.cabinetThreads, label: words.title }}>{words.new.heading}</Heading>
      <p className="lead">{words.new.lead}</p>
      <RightNow right={right} />
      <QuestionForm topics={topics} refused={useActionData<typeof action>()} />
    </>
  );
}
