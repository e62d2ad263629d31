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
  const received = { good: files.length, problems };
  const refuse = (why?: string, status = 422) =>
    data({ lastResult: submission.reply(), trouble: why, received }, { status });

  if (submission.status !== 'success' || problems.length > 0) return refuse();
  const { text = '' } = submission.value;
  if (text === '' && files.length === 0) return refuse(errors.nothingSaid);
  const said = await sayMore(app, token, text, files, originOf(request, context));
  if ('said' in said) return backToRequest(request, token, '?done=said');
  if ('tooManyUntil' in said) {
    return refuse(trouble.tooManyMessages(waitUntil(locale, said.tooManyUntil, app.clock.now())), 429);
  }
  return said.refused === 'too-much' ? refuse(trouble.tooMuch) : backToRequest(request, token);
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
