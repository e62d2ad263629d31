import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { exampleEstimate } from '#app/assessments/example.server.ts';
import { listTiers } from '#app/catalogue/offer-tiers.server.ts';
import { listArticles } from '#app/journal/articles.server.ts';
import { stampKeptForm } from '#app/web/http/human.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { mostFrequent } from './home/example-rows.ts';
import { ExampleFigure } from './home/example-figure.tsx';
import { Latest } from './home/latest.tsx';
import { QuickEstimate } from './home/quick-estimate.tsx';
import { WhoDoesTheWork } from './home/who-does-the-work.tsx';
import { useWords } from '#app/web/parts/words.ts';

export const handle = kept();

export const meta: MetaFunction<typeof loader> = (args) =>
  openMeta(args, ({ site, home }, locale, absolute) => ({
    title: home.title,
    description: home.description,
    about: [
      {
        '@type': 'Organization',
        name: args.data?.consultancy.name ?? site.name,
        legalName: args.data?.consultancy.legalName,
        url: absolute('/'),
        logo: absolute('/icon-512.png'),
        email: args.data?.consultancy.email,
        telephone: args.data?.consultancy.phone,
      },
      { '@type': 'WebSite', name: site.name, url: absolute(locale === 'ru' ? '/' : '/en'), inLanguage: locale },
    ],
  }));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app } = context;
  const locale = localeOf(request);
  const estimate = await exampleEstimate();
  return {
    stamp: stampKeptForm(app),
    consultancy: app.config.consultancy,
    example: { durable: estimate.durable, rows: mostFrequent(estimate) },
    tiers: listTiers(app).map(({ tier, text }) => ({
      tier,
      name: text[locale].name,
      forWhom: text[locale].forWhom,
      leaves: text[locale].leaves,
    })),
    articles: listArticles(app, locale, { limit: 3 }),
  };
}

export default function Home() {
  const { home } = useWords();
  const { stamp, example, tiers, articles } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="grid gap-x-16 gap-y-12 pt-10 sm:pt-16 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div>
          <h1 className="text-4xl tracking-tight sm:text-5xl lg:text-6xl">{home.heading}</h1>
          <p className="lead">{home.lead}</p>
          <QuickEstimate />
        </div>
        <ExampleFigure {...example} />
      </div>
      <WhoDoesTheWork tiers={tiers} />
      <Latest articles={articles} stamp={stamp} />
    </>
  );
}
