import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { isHydrated, roomIn, type Room } from './web/http/handle.ts';
import { developmentPolicy, linkedStylesPolicy, scriptedPolicy, scriptlessPolicy } from './web/http/policy.ts';
import { NonceContext } from './web/parts/nonce.ts';
import styles from './web/parts/styles.css?inline';

const renderTimeout = 10_000;

/** The style sheet stands in the page itself, known by its hash: one round trip less, and no inline style besides it. */
const publicPolicy = scriptlessPolicy(`'sha256-${createHash('sha256').update(styles).digest('base64')}'`);

/** Answers when the whole page is ready: nothing is deferred, so no script is inlined. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-security-policy', policyFor(roomOf(context), nonce));
  return new Response(await render(context, request.url, nonce), { headers, status });
}

function roomOf({ staticHandlerContext, routeModules }: EntryContext): Room | undefined {
  const handles = staticHandlerContext.matches.map(({ route }) => routeModules[route.id]?.handle);
  return roomIn(handles, staticHandlerContext.errors?.['root'] !== undefined);
}

function policyFor(room: Room | undefined, nonce: string): string {
  if (import.meta.env.DEV) return isHydrated(room) ? developmentPolicy(nonce) : developmentPolicy();
  if (isHydrated(room)) return scriptedPolicy(nonce);
  return room === 'cabinet' ? linkedStylesPolicy : publicPolicy;
}

/** Logged once, with the number that the error page shows. */
export function handleError(error: unknown, { context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  context.app.log.error({ err: error, reference: context.reference }, 'a request failed');
}

async function render(context: EntryContext, url: string, nonce: string): Promise<string> {
  const html = await new Promise<string>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={url} abortDelay={renderTimeout} nonce={nonce} />
      </NonceContext.Provider>,
      {
        onAllReady() {
          clearTimeout(timer);
          text(pipe(new PassThrough())).then(resolve, reject);
        },
        onShellError: reject,
        onError: reject,
      },
    );
    const timer = setTimeout(abort, renderTimeout);
  });
  // React 18 fills the end of a 2 KB chunk with zero bytes where a Cyrillic letter did not fit into it.
  return html.replaceAll('\0', '');
}
