import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { subscriptionForm } from '#app/journal/subscription-form.ts';
import { subscribe } from '#app/journal/subscribe.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { stampForm } from '#app/web/http/human.server.ts';
import type { OpenHandle } from '#app/web/http/kept.ts';
import { takeLetterForm } from '#app/web/http/letter-form.server.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { SubscribeForm } from './subscribe-form.tsx';

export const handle = { open: true } satisfies OpenHandle;

export const meta: MetaFunction = (args) =>
  openMeta(args, ({ journal: { subscribe } }) => ({ title: subscribe.title, description: subscribe.description }));

export function loader({ context }: LoaderFunctionArgs) {
  return { stamp: stampForm(context.app) };
}

export function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  return takeLetterForm(args, subscriptionForm, 'subscribeSent', (value, locale) => {
    const { address, name, topics, advertising = false, form = 'subscribe' } = value;
    const wish = { address, name: name || null, topics: topics ?? [], locale, advertising, form };
    return subscribe(context.app, wish, originOf(request, context));
  });
}

export default function Subscribe() {
  const { journal, reading, paths } = useWords();
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-prose">
      <Heading above={{ href: paths.journal, label: reading.journal }}>{journal.subscribe.heading}</Heading>
      <p className="lead">{journal.subscribe.lead}</p>
      <SubscribeForm
        stamp={refused?.stamp ?? shown.stamp}
        lastResult={refused?.lastResult}
        trouble={refused?.trouble}
      />
    </div>
  );
}
