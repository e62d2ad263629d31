import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs } from '@remix-run/node';
import type { ReportWay } from '#app/assessments/find-sent-report.server.ts';
import { replyToReport } from '#app/assessments/reply-to-report.server.ts';
import { messageForm } from '#app/leads/lead-form.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { wordsFor } from '#app/words/index.ts';

/** Takes what a client says of a report that they have a way to; `backTo` leads to its page, with a query. */
export async function takeReply<T>(
  { request, context }: Pick<ActionFunctionArgs, 'request' | 'context'>,
  way: ReportWay,
  backTo: (search: string) => T,
) {
  const { app } = context;
  const locale = localeOf(request);
  const words = wordsFor(locale).report.replies;
  const submission = parseWithZod(await readForm(request, context), { schema: messageForm });
  const refuse = (trouble?: string, status = 422) => data({ lastResult: submission.reply(), trouble }, { status });
  if (submission.status !== 'success') return refuse();
  const { text = '' } = submission.value;
  if (text === '') return refuse(words.missing);
  const replied = await replyToReport(app, way, text);
  if ('until' in replied) return refuse(words.tooMany(waitUntil(locale, replied.until, app.clock.now())), 429);
  return backTo('said' in replied ? '?done=said' : '');
}
