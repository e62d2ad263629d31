import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs } from '@remix-run/node';
import type { WayIn } from '#app/leads/find-request.server.ts';
import { messageForm } from '#app/leads/lead-form.ts';
import { sayMore } from '#app/leads/say-more.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { receiveUpload } from '#app/web/http/upload.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { withoutFiles, type ReceivedFiles } from './request-files.tsx';

/** Takes what is added to a request by somebody who has a way into it; `backTo` leads to its page, with a query. */
export async function takeMore<T>(
  { request, context }: Pick<ActionFunctionArgs, 'request' | 'context'>,
  way: WayIn,
  backTo: (search: string) => T,
) {
  const { app } = context;
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
  const said = await sayMore(app, way, text, files, originOf(request, context));
  if ('said' in said) return backTo('?done=said');
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
      return backTo('');
  }
}
