import type { LoaderFunctionArgs } from '@remix-run/node';
import { kept } from '#app/web/http/kept.ts';
import { addressOf } from '#app/web/http/paths.ts';
import { locales, localPath, type Locale } from '#app/words/locale.ts';
import { listOpenPages } from './open-pages.server.ts';

export const handle = kept();

/** Every open page in each language, with its twin in the other (sitemaps.org 0.9; hreflang as search engines read it). */
export function loader({ context }: LoaderFunctionArgs) {
  const address = (locale: Locale, path: string) => escaped(addressOf(context.app.config, localPath(locale, path)));
  const twins = (path: string) =>
    [...locales, 'x-default' as const]
      .map((one) => {
        const href = address(one === 'x-default' ? 'ru' : one, path);
        return `<xhtml:link rel="alternate" hreflang="${one}" href="${href}"/>`;
      })
      .join('');
  const entries = listOpenPages(context.app).flatMap(({ path, changedOn }) =>
    locales.map((locale) => {
      const changed = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`;
      return `<url><loc>${address(locale, path)}</loc>${changed}${twins(path)}</url>`;
    }),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
