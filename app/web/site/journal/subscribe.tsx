import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { subscriptionForm } from '#app/journal/subscription-form.ts';
import { subscribe } from '#app/journal/subscribe.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { judgeForm, stampForm } from '#app/web/http/human.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { SubscribeForm } from './subscribe-form.tsx';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.subscribe);

export function loader({ context }: LoaderFunctionArgs) {
  return { stamp: stampForm(context.app) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app } = context;
  const locale = localeOf(request);
  const words = wordsFor(locale).journal.subscribe.errors;
  const form = await readForm(request, context);
  const submission = parseWithZod(form, { schema: subscriptionForm });
  const humanity = judgeForm(app, form);
  const refuse = (trouble?: string, status = 422) =>
    data({ lastResult: submission.reply(), trouble, stamp: stampForm(app) }, { status });

  if (humanity === 'robot') return redirect(pathsIn(locale).subscribeSent, 303);
  if (submission.status !== 'success') return refuse();
  if (humanity !== 'human') return refuse(humanity === 'stale' ? words.stale : words.tooFast);

  const { address, name, topics, advertising = false, form: shownOn = 'subscribe' } = submission.value;
  const wish = { address, name: name || null, topics: topics ?? [], locale, advertising, form: shownOn };
  const { tooManyUntil } = await subscribe(app, wish, originOf(request, context));
  if (tooManyUntil !== undefined) return refuse(words.tooMany(waitUntil(locale, tooManyUntil, app.clock.now())), 429);
  return redirect(pathsIn(locale).subscribeSent, 303);
}

export default function Subscribe() {
  const { journal } = useWords();
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-prose">
      <Heading>{journal.subscribe.heading}</Heading>
      <p className="lead">{journal.subscribe.lead}</p>
      <SubscribeForm
        stamp={refused?.stamp ?? shown.stamp}
        lastResult={refused?.lastResult}
        trouble={refused?.trouble}
      />
    </div>
  );
}
