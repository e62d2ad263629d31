import type { Video } from './page-text.ts';

/** The site a video stands on; undefined if its address is none that a visitor may be sent to. */
export function siteOf({ url }: Pick<Video, 'url'>): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host : undefined;
}
