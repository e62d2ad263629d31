import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { readForm } from './form.server.ts';
import { judgeForm, stampForm } from './human.server.ts';
import { localeOf, waitUntil } from './locale.ts';
import { pathsIn } from './paths.ts';

type Asked = { tooManyUntil: number | undefined };

/**
 * Takes a form by which anybody can make us write a letter. A robot is led to the same page as a person and nothing is
 * asked; what cannot be taken comes back as it was typed, with a fresh stamp and what to do.
 */
export async function takeLetterForm<S extends z.ZodType>(
  { request, context }: ActionFunctionArgs,
  schema: S,
  sentPage: 'subscribeSent' | 'preferencesSent',
  ask: (value: z.output<S>, locale: Locale) => Asked | Promise<Asked>,
) {
  const { app } = context;
  const locale = localeOf(request);
  const words = wordsFor(locale).journal.subscribe.errors;
  const form = await readForm(request, context);
  const submission = parseWithZod(form, { schema });
  const humanity = judgeForm(app, form);
  const refuse = (trouble?: string, status = 422) =>
    data({ lastResult: submission.reply(), trouble, stamp: stampForm(app) }, { status });

  if (humanity === 'robot') return redirect(pathsIn(locale)[sentPage], 303);
  if (submission.status !== 'success') return refuse();
  if (humanity !== 'human') return refuse(humanity === 'stale' ? words.stale : words.tooFast);
  const { tooManyUntil } = await ask(submission.value, locale);
  if (tooManyUntil !== undefined) return refuse(words.tooMany(waitUntil(locale, tooManyUntil, app.clock.now())), 429);
  return redirect(pathsIn(locale)[sentPage], 303);
}
