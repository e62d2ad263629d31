import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findTier, listTiers } from '#app/catalogue/offer-tiers.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { TierPage } from './tier-page.tsx';
import { tierThings } from './tier-things.ts';

export const handle = kept();

export const meta: MetaFunction<typeof loader> = (args) =>
  openMeta(args, (words, locale, absolute) => {
    if (!args.data) return { title: words.services.title, description: words.services.description };
    const { offered, consultancy } = args.data;
    return {
      title: offered.name,
      description: offered.summary,
      about: tierThings(offered, consultancy, { words, locale, absolute }),
    };
  });

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const offered = findTier(context.app, params['tier'] ?? '');
  if (!offered) throw new Response(null, { status: 404 });
  const locale = localeOf(request);
  const all = listTiers(context.app).map(({ tier, text }) => ({ tier, name: text[locale].name }));
  const place = all.findIndex(({ tier }) => tier === offered.tier);
  return {
    offered: { tier: offered.tier, ...offered.text[locale] },
    less: all[place - 1],
    more: all[place + 1],
    consultancy: context.app.config.consultancy,
  };
}

export default function TierRoute() {
  return <TierPage {...useLoaderData<typeof loader>()} />;
}
