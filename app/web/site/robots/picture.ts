import type { LoaderFunctionArgs } from '@remix-run/node';
import { kept } from '#app/web/http/kept.ts';
import { drawPicture } from '#app/web/http/picture.server.ts';
import { localeOfPath, neutralPath } from '#app/words/locale.ts';
import { listOpenPages } from './open-pages.server.ts';

export const handle = kept();

/** `/pictures/en/services/audit.png`: what stands for `/en/services/audit` where a link to it is shown. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const named = /^(.+)\.png$/.exec(params['*'] ?? '')?.[1];
  const locale = localeOfPath(`/${named}`);
  const path = neutralPath(`/${named}`);
  const page = listOpenPages(context.app).find((one) => one.path === (path === '/home' ? '/' : path));
  if (!page) throw new Response(null, { status: 404 });
  const picture = await drawPicture({ kicker: page.kicker[locale], title: page.title[locale], locale });
  // Made to be shown elsewhere.
  const headers = { 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' };
  return new Response(new Uint8Array(picture), { headers });
}
