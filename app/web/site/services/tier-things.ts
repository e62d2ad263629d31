import type { Tier } from '#app/catalogue/tier.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { breadcrumbs, listOf, type Thing } from '#app/web/parts/things.ts';
import type { Consultancy } from '#app/words/consultancy.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import type { TierInWords } from './services-page.tsx';

type Absolute = (path: string) => string;

/** The services in the vocabulary of schema.org, as a list of addresses. */
export function tiersAsList(tiers: { tier: Tier; name: string }[], locale: Locale, absolute: Absolute): Thing {
  const paths = pathsIn(locale);
  return listOf(tiers.map(({ tier, name }) => ({ name, url: absolute(paths.tier(tier)) })));
}

/** One service, and where its page stands on the site. */
export function tierThings(
  { tier, name, summary, forWhom }: TierInWords,
  consultancy: Consultancy,
  { words, locale, absolute }: { words: Words; locale: Locale; absolute: Absolute },
): Thing[] {
  const paths = pathsIn(locale);
  const url = absolute(paths.tier(tier));
  const service = {
    '@type': 'Service',
    name,
    description: summary,
    url,
    audience: { '@type': 'BusinessAudience', name: forWhom },
    areaServed: words.services.tier.area,
    provider: { '@type': 'Organization', name: consultancy.name, url: absolute(paths.home) },
  };
  const place = [
    { name: words.site.name, item: absolute(paths.home) },
    { name: words.services.title, item: absolute(paths.services) },
    { name },
  ];
  return [service, breadcrumbs(place)];
}
