import { useLocation, useMatches, useRouteError } from '@remix-run/react';
import { isOpen } from '#app/web/http/kept.ts';
import { addressOf, canonicalPath, picturePath } from '#app/web/http/paths.ts';
import { localPath, locales, neutralPath } from '#app/words/locale.ts';
import { useWords } from './words.ts';

/** Where a page is to be found, in both languages, and what stands for it elsewhere; nothing else is to be found. */
export function Addresses({ origin }: { origin: string | undefined }) {
  const pathname = canonicalPath(useLocation().pathname);
  const { site, locale } = useWords();
  const isFound = useMatches().some(({ handle }) => isOpen(handle)) && !useRouteError();
  if (!isFound || origin === undefined) return <meta name="robots" content="noindex" />;
  const whole = (path: string) => addressOf({ origin }, path);
  const neutral = neutralPath(pathname);
  return (
    <>
      <link rel="canonical" href={whole(pathname)} />
      {locales.map((one) => (
        <link key={one} rel="alternate" hrefLang={one} href={whole(localPath(one, neutral))} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={whole(neutral)} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content={locale === 'ru' ? 'ru_RU' : 'en_GB'} />
      <meta property="og:url" content={whole(pathname)} />
      <meta property="og:image" content={whole(picturePath(pathname))} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
