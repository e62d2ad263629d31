import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { App } from '#app/app.server.ts';
import { findTier } from '#app/catalogue/offer-tiers.server.ts';
import { answersOf, tierForm, tierQuestions } from '#app/leads/lead-form.ts';
import { wishOf } from '#app/leads/wish.ts';
import { stampForm } from '#app/web/http/human.server.ts';
import type { OpenHandle } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { RequestForm } from './request-form.tsx';
import { takeRequest } from './take-request.server.ts';

export const handle = { open: true } satisfies OpenHandle;

export const meta: MetaFunction<typeof loader> = (args) =>
  openMeta(args, ({ leads: { tier } }) => {
    const name = args.data?.name ?? '';
    return { title: tier.title(name), description: tier.description(name) };
  });

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tier, text } = offered(context.app, params['tier']);
  return { tier, name: text[localeOf(request)].name, stamp: stampForm(context.app) };
}

export function action(args: ActionFunctionArgs) {
  const { tier } = offered(args.context.app, args.params['tier']);
  return takeRequest(args, tierForm(tier), (value, locale) =>
    wishOf(value, { subject: { kind: 'tier', tier }, answers: answersOf(tier, value), locale }),
  );
}

export default function ApplyForTier() {
  const { leads, paths } = useWords();
  const { tier, name, stamp } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const own = tierQuestions[tier].map((question) => ({ name: question, ...leads.questions[question] }));
  return (
    <>
      <Heading above={{ href: paths.tier(tier), label: name }}>{leads.tier.heading(name)}</Heading>
      <p className="lead">{leads.tier.lead}</p>
      <RequestForm stamp={stamp} refused={refused} words={leads.tier} own={own} />
    </>
  );
}

function offered(app: App, slug = '') {
  const tier = findTier(app, slug);
  if (!tier) throw new Response(null, { status: 404 });
  return tier;
}
