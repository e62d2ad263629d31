import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { titleOfError } from '#app/web/parts/error-page.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** What went wrong, in the words of the public site's error page; a right that is missing in its own. */
export function DeskError() {
  const { site, desk } = useWords();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const isRefused = status === 403;
  const text = status === 404 ? site.error.notFound : status < 500 ? site.error.refused : site.error.failed;
  return (
    <>
      <DeskHead title={isRefused ? desk.refused.title : titleOfError(error, site)} />
      <p className="lead">{isRefused ? desk.refused.text : text}</p>
    </>
  );
}
