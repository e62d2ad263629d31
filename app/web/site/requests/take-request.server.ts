import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import { submitLead } from '#app/leads/submit-lead.server.ts';
import type { LeadWish } from '#app/leads/wish.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { judgeForm, stampForm } from '#app/web/http/human.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { receiveUpload } from '#app/web/http/upload.server.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { withoutFiles, type ReceivedFiles } from './request-files.tsx';

/**
 * Takes a request of any kind. A robot is led to the same page as a person and leaves nothing; what cannot be taken comes
 * back as it was typed, with a fresh stamp and what to do.
 */
export async function takeRequest<S extends z.ZodType>(
  { request, context }: ActionFunctionArgs,
  schema: S,
  wish: (value: z.output<S>, locale: Locale) => LeadWish | Promise<LeadWish | { refused: 'busy' }>,
) {
  const { app } = context;
  const locale = localeOf(request);
  const words = wordsFor(locale).leads.trouble;
  const { form, files, problems } = await receiveUpload(request, context);
  const submission = parseWithZod(form, { schema });
  const humanity = judgeForm(app, form);
  const received: ReceivedFiles = { good: files.length, problems };
  const refuse = (trouble?: string, status = 422, left = received) =>
    data({ lastResult: submission.reply(), trouble, received: left, stamp: stampForm(app) }, { status });

  if (humanity === 'robot') return redirect(pathsIn(locale).requestSent, 303);
  if (submission.status !== 'success' || problems.length > 0) return refuse();
  if (humanity !== 'human') return refuse(humanity === 'stale' ? words.stale : words.tooFast);
  const wanted = await wish(submission.value, locale);
  if ('refused' in wanted) return refuse(words.busy, 503);
  const submitted = await submitLead(app, wanted, files, originOf(request, context));
  const wait = 'until' in submitted ? waitUntil(locale, submitted.until, app.clock.now()) : '';
  switch (submitted.refused) {
    case 'too-many':
      return refuse(words.tooMany(wait), 429);
    case 'too-many-bytes':
      return refuse(words.tooManyBytes(wait), 429, withoutFiles);
    case 'no-room':
      return refuse(words.noRoom, 503, withoutFiles);
    case undefined:
      return redirect(pathsIn(locale).requestSent, 303);
  }
}
