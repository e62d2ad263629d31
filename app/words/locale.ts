export const locales = ['ru', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A page's locale is in its URL: `/en/…` is English, everything else Russian. */
export function localeOfPath(pathname: string): Locale {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'ru';
}

/** The same page in another locale; `path` is always the Russian one, starting with `/`. */
export function localPath(locale: Locale, path: string): string {
  if (locale === 'ru') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** The path without its locale. */
export function neutralPath(pathname: string): string {
  if (localeOfPath(pathname) === 'ru') return pathname;
  return pathname.slice('/en'.length) || '/';
}

/** A text, or a record of texts, in every language of the site. */
export type Bilingual<T = string> = Record<Locale, T>;
