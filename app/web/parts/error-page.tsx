import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { waitUntil } from '#app/web/http/locale.ts';
import type { Words } from '#app/words/index.ts';
import { Heading } from './text.tsx';
import { useWords } from './words.ts';

/** Calm and useful: what happened, what to do, and the number to quote. */
export function ErrorPage({ reference }: { reference: string | undefined }) {
  const { site, paths, locale } = useWords();
  const words = site.error;
  const error = useRouteError();
  const status = statusOf(error);
  const wait = waitUntil(locale, isRouteErrorResponse(error) ? Number(error.data) * 1000 || 0 : 0, 0);
  const text =
    { 404: words.notFound, 413: words.tooLarge, 429: words.tooMany(wait) }[status] ??
    (status < 500 ? words.refused : words.failed);
  return (
    <>
      <Heading>{titleOfError(error, site)}</Heading>
      <p className="lead">{text}</p>
      {status >= 500 && reference && <p className="mt-4 text-soft">{words.reference(reference)}</p>}
      <p className="mt-6 flex flex-wrap gap-x-7">
        <a href={paths.home} className="way">
          {site.home}
        </a>
        {(['services', 'assessment', 'journal', 'contacts'] as const).map((key) => (
          <a key={key} href={paths[key]} className="way">
            {site.nav[key]}
          </a>
        ))}
      </p>
    </>
  );
}

export function titleOfError(error: unknown, { error: words }: Words['site']): string {
  const status = statusOf(error);
  return (
    { 404: words.notFoundTitle, 413: words.tooLargeTitle, 429: words.tooManyTitle }[status] ??
    (status < 500 ? words.refusedTitle : words.failedTitle)
  );
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}
