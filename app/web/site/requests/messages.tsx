import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useParams } from '@remix-run/react';
import { messageForm } from '#app/leads/lead-form.ts';
import { sayMore } from '#app/leads/say-more.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { receiveUpload } from '#app/web/http/upload.server.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { withoutFiles, type ReceivedFiles } from './request-files.tsx';
import { SayMoreForm } from './say-more-form.tsx';
import { backToRequest } from './way-back.server.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ leads }) => leads.request.more);

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app } = context;
  const token = params.token ?? '';
  const locale = localeOf(request);
  const { trouble, errors } = wordsFor(locale).leads;
  const { form, files, problems } = await receiveUpload(request, context);
  const submission = parseWithZod(form, { schema: messageForm });
  const received: ReceivedFiles = { good: files.length, problems };
  const refuse = (why?: string, status = 422, left = received) =>
    data({ lastResult: submission.reply(), trouble: why, received: left }, { status });

  if (submission.status !== 'success' || problems.length > 0) return refuse();
  const { text = '' } = submission.value;
  if (text === '' && files.length === 0) return refuse(errors.nothingSaid);
  const said = await sayMore(app, token, text, files, originOf(request, context));
  if ('said' in said) return backToRequest(request, token, '?done=said');
  const wait = 'until' in said ? waitUntil(locale, said.until, app.clock.now()) : '';
  switch (said.refused) {
    case 'too-many':
      return refuse(trouble.tooManyMessages(wait), 429);
    case 'too-many-bytes':
      return refuse(trouble.tooManyBytes(wait), 429, withoutFiles);
    case 'no-room':
      return refuse(trouble.noRoom, 503, withoutFiles);
    case 'too-much':
      return refuse(trouble.tooMuch);
    case 'unknown':
    case 'expired':
    case 'withdrawn':
      return backToRequest(request, token);
  }
}

export default function SayMore() {
  const { leads, paths } = useWords();
  const { token = '' } = useParams();
  const words = leads.request.more;
  return (
    <div className="max-w-prose">
      <Heading above={{ href: paths.request(token), label: words.back }}>{words.heading}</Heading>
      <p className="lead">{words.lead}</p>
      <SayMoreForm token={token} refused={useActionData<typeof action>()} />
    </div>
  );
}
