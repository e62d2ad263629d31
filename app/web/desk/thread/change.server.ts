import type { SubmissionResult } from '@conform-to/react';
import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';
import type { App } from '#app/app.server.ts';
import type { ThreadChanged } from '#app/consultations/change-thread.server.ts';
import { turnsSince } from '#app/consultations/conversation.ts';
import { readThread } from '#app/consultations/read-thread.server.ts';
import type { Person } from '#app/people/person.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, type Form } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { wordsFor, type Words } from '#app/words/index.ts';
import type { ThreadRefusal } from './refused.ts';
import { shownTurns } from './shown-turns.server.ts';

export type Done = keyof Words['deskThreads']['done'];

interface Asked<F> {
  app: App;
  person: Person;
  threadId: string;
  filled: F;
  form: Form;
}

/** What a form on a thread comes to: read, done, and answered. `trouble` is the error that says why it cannot be done. */
export async function changeBy<S extends z.ZodType<{ version: number }>>(
  args: ActionFunctionArgs,
  schema: S,
  change: (asked: Asked<z.output<S>>) => { changed: ThreadChanged; done: Done },
  trouble: keyof Words['deskThreads']['errors'] = 'notPossible',
) {
  const { person } = authorise(args, 'questions');
  const { app } = args.context;
  const form = await readForm(args.request, args.context);
  const submission = parseWithZod(form, { schema });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data<ThreadRefusal>({ lastResult }, { status: 422 });
  const filled = submission.value;
  const { changed, done } = change({ app, person, threadId: args.params.id ?? '', filled, form });
  return answerTo(args, changed, { done, lastResult, seen: filled.version, trouble });
}

/** Back to the page of the thread where it was changed; where not, why, with all that was typed. */
export function answerTo(
  { request, context: { app } }: Pick<ActionFunctionArgs, 'request' | 'context'>,
  changed: ThreadChanged,
  {
    done,
    lastResult,
    seen,
    trouble = 'notPossible',
  }: {
    done: Done;
    lastResult: SubmissionResult;
    seen: number;
    trouble?: keyof Words['deskThreads']['errors'];
  },
) {
  const locale = localeOf(request);
  switch (changed.refused) {
    case undefined:
      return redirect(`${pathsIn(locale).deskThread(changed.thread.id)}?done=${done}`, 303);
    case 'unknown':
      throw new Response(null, { status: 404 });
    case 'not-possible': {
      const said = wordsFor(locale).deskThreads.errors[trouble];
      return data<ThreadRefusal>({ lastResult, trouble: said }, { status: 422 });
    }
    case 'changed': {
      const { id, version } = changed.thread;
      const whole = readThread(app, id);
      const since = whole && shownTurns(app, locale, whole, turnsSince(whole.messages, whole.events, version - seen));
      return data<ThreadRefusal>({ lastResult, version, ...(since && { since }) }, { status: 422 });
    }
  }
}
