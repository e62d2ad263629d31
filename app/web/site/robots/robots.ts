import type { LoaderFunctionArgs } from '@remix-run/node';
import { kept } from '#app/web/http/kept.ts';
import { addressOf, behindLinks } from '#app/web/http/paths.ts';
import { locales, localPath } from '#app/words/locale.ts';

export const handle = kept();

export function loader({ context }: LoaderFunctionArgs) {
  const paths = locales.flatMap((locale) => behindLinks.map((path) => localPath(locale, path)));
  const lines = [
    'User-agent: *',
    ...['/dev/', ...paths].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${addressOf(context.app.config, '/sitemap.xml')}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
