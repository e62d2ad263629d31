import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listTiers } from '#app/catalogue/offer-tiers.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { ServicesPage } from './services-page.tsx';
import { tiersAsList } from './tier-things.ts';

export const handle = kept();

export const meta: MetaFunction<typeof loader> = (args) =>
  openMeta(args, ({ services }, locale, absolute) => ({
    title: services.title,
    description: services.description,
    about: args.data ? [tiersAsList(args.data.tiers, locale, absolute)] : [],
  }));

export function loader({ request, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  return { tiers: listTiers(context.app).map(({ tier, text }) => ({ tier, ...text[locale] })) };
}

export default function Services() {
  return <ServicesPage tiers={useLoaderData<typeof loader>().tiers} />;
}
