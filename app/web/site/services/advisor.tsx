import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { advise, questionOrder, questions, readAnswers } from '#app/catalogue/advice.ts';
import { listTiers } from '#app/catalogue/offer-tiers.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { breadcrumbs } from '#app/web/parts/things.ts';
import { AdvisorPage } from './advisor-page.tsx';

/** `asked` tells a form that was sent without an answer from one not seen yet. */
export const handle = kept({ ...questions, asked: ['1'] });

export const meta: MetaFunction<typeof loader> = (args) =>
  openMeta(args, ({ site, services }, locale, absolute) => {
    const paths = pathsIn(locale);
    const { title, description, titleOfAdvice, titleOfError } = services.advisor;
    const place = [
      { name: site.name, item: absolute(paths.home) },
      { name: services.title, item: absolute(paths.services) },
      { name: title },
    ];
    const advised = args.data?.tiers.find(({ tier }) => tier === args.data?.advice?.tier)?.name;
    const isRefused = (args.data?.missing.length ?? 0) > 0;
    return {
      title: advised ? titleOfAdvice(withinSentence(advised)) : isRefused ? titleOfError : title,
      description,
      about: [breadcrumbs(place)],
    };
  });

export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const reading = readAnswers(searchParams);
  const isAsked = [...questionOrder, 'asked'].some((name) => searchParams.has(name));
  const locale = localeOf(request);
  return {
    given: reading.given,
    missing: reading.complete || !isAsked ? [] : reading.missing,
    advice: reading.complete ? advise(reading.given) : undefined,
    tiers: listTiers(context.app).map(({ tier, text: { [locale]: text } }) => ({ tier, ...text })),
  };
}

export default function Advisor() {
  return <AdvisorPage {...useLoaderData<typeof loader>()} />;
}

/** What begins with a capital letter only because it stood first; abbreviations keep theirs. */
function withinSentence(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
