import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { waitUntil } from '#app/web/http/locale.ts';
import { Heading } from './text.tsx';
import { useWords } from './words.ts';

/** Calm and useful: what happened, what to do, and the number to quote. */
export function ErrorPage({ reference }: { reference: string | undefined }) {
  const { site, paths, locale } = useWords();
  const words = site.error;
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const wait = waitUntil(locale, isRouteErrorResponse(error) ? Number(error.data) * 1000 || 0 : 0, 0);
  const [title, text] =
    {
      404: [words.notFoundTitle, words.notFound],
      413: [words.tooLargeTitle, words.tooLarge],
      429: [words.tooManyTitle, words.tooMany(wait)],
    }[status] ?? (status < 500 ? [words.refusedTitle, words.refused] : [words.failedTitle, words.failed]);
  return (
    <>
      <Heading>{title}</Heading>
      <p className="lead">{text}</p>
      {status >= 500 && reference && <p className="mt-4 text-soft">{words.reference(reference)}</p>}
      <p className="mt-6">
        <a href={paths.home} className="way">
          {site.home}
        </a>
      </p>
    </>
  );
}
