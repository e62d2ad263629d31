import { index, route, type RouteConfigEntry } from '@remix-run/route-config';
import type { Locale } from './words/locale.ts';

export type Pages = (path: string, file: string, inside?: RouteConfigEntry[]) => RouteConfigEntry;

/** One module serves both languages; the locale is read from the URL. */
export function pagesIn(locale: Locale): Pages {
  const inside = pagesInside(locale);
  return (path, file, children) => inside(locale === 'ru' ? path : path === '' ? 'en' : `en/${path}`, file, children);
}

/** The same for the pages of a layout. */
export function pagesInside(locale: Locale): Pages {
  return (path, file, children) => {
    const id = `${locale}:${file}`;
    return path === '' ? index(file, { id }) : route(path, file, { id, caseSensitive: true }, children);
  };
}
