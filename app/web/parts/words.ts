import { useLocation, useRouteLoaderData } from '@remix-run/react';
import type { Consultancy } from '#app/words/consultancy.ts';
import { localeOfPath, type Locale } from '#app/words/locale.ts';
import { wordsFor, type Words } from '#app/words/index.ts';
import { pathsIn } from '#app/web/http/paths.ts';

export function useLocale(): Locale {
  return localeOfPath(useLocation().pathname);
}

/** The words and the paths of the page's language. */
export function useWords(): Words & { locale: Locale; paths: ReturnType<typeof pathsIn> } {
  const locale = useLocale();
  return { ...wordsFor(locale), locale, paths: pathsIn(locale) };
}

/** Who we are, from the settings. */
export function useConsultancy(): Consultancy | undefined {
  return useRouteLoaderData<{ consultancy: Consultancy }>('root')?.consultancy;
}

/** Where the site is, from the settings; empty where even those are not to be had. */
export function useOrigin(): string {
  return useRouteLoaderData<{ origin: string }>('root')?.origin ?? '';
}

/** A page's `<title>` and description, for a route's `meta`. */
export function metaIn(
  pathname: string,
  of: (words: Words) => { title: string; description?: string },
): { title?: string; name?: string; content?: string }[] {
  const words = wordsFor(localeOfPath(pathname));
  const { title, description } = of(words);
  return [
    { title: words.site.title(title) },
    ...(description === undefined ? [] : [{ name: 'description', content: description }]),
  ];
}
