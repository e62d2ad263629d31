import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, useMatches, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { ErrorPage, titleOfError } from './web/parts/error-page.tsx';
import { Page } from './web/parts/page.tsx';
import { Addresses } from './web/parts/addresses.tsx';
import { isHydrated, roomIn } from './web/http/handle.ts';
import { addressOf } from './web/http/paths.ts';
import { NonceContext } from './web/parts/nonce.ts';
import { metaIn, useLocale } from './web/parts/words.ts';
import golos from './web/parts/fonts/golos-text.woff2?url';
import serif from './web/parts/fonts/pt-serif-bold.woff2?url';
import roomStyles from './web/desk/rooms.css?url';
import styles from './web/parts/styles.css?inline';

export function links() {
  const font = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' } as const;
  return [
    { ...font, href: serif },
    { ...font, href: golos },
    { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
    { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
    { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
    { rel: 'manifest', href: '/site.webmanifest' },
  ];
}

export function loader({ context }: LoaderFunctionArgs) {
  const { consultancy } = context.app.config;
  return { consultancy, origin: addressOf(context.app.config, ''), reference: context.reference };
}

/** Of use only where an error has taken the place of a page that would say its own title. */
export const meta: MetaFunction = ({ location, error }) =>
  metaIn(location.pathname, ({ site }) => ({ title: titleOfError(error, site) }));

/** What an error says in its headers (when to come back) reaches the visitor. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? new Headers();

/** Scripts are sent only where a layout says `handle = { room: 'desk' }`; the public site has none. */
export function Layout({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const matches = useMatches();
  // Where nothing has failed it is null, or undefined.
  const hasFailed = Boolean(useRouteError());
  const room = roomIn(
    matches.map(({ handle }) => handle),
    hasFailed,
  );
  const nonce = useContext(NonceContext);
  const root = useRouteLoaderData<typeof loader>('root');
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        <Addresses origin={root?.origin} />
        {room ? <link rel="stylesheet" href={roomStyles} /> : <InlineStyles />}
        {import.meta.env.DEV && <script type="module" src="/@vite/client" />}
      </head>
      <body>
        {room === 'desk' ? children : <Page consultancy={root?.consultancy}>{children}</Page>}
        {isHydrated(room) && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage reference={useRouteLoaderData<typeof loader>('root')?.reference} />;
}

/** A browser that runs our script never needs them: they stay out of what it loads. */
function InlineStyles() {
  return import.meta.env.SSR ? <style dangerouslySetInnerHTML={{ __html: styles }} /> : null;
}
