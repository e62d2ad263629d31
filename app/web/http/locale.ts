import { localeOfPath, type Locale } from '#app/words/locale.ts';
import { wordsFor } from '#app/words/index.ts';
import { plural } from '#app/words/plural.ts';

/** The locale of the page a request is for. */
export function localeOf(request: Request): Locale {
  return localeOfPath(new URL(request.url).pathname);
}

/** How long to wait, in the words of the locale: minutes up to an hour and a half, hours above. */
export function waitUntil(locale: Locale, until: number, now: number): string {
  const { minute, hour } = wordsFor(locale).site;
  const minutes = Math.max(1, Math.ceil((until - now) / 60_000));
  return minutes <= 90 ? plural(locale, minutes, minute) : plural(locale, Math.ceil(minutes / 60), hour);
}
