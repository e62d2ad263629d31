import type { MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse, Outlet, useParams, useRouteError, useRouteLoaderData } from '@remix-run/react';
import type { Room } from '#app/web/http/handle.ts';
import { ErrorPage } from '#app/web/parts/error-page.tsx';
import { metaIn } from '#app/web/parts/words.ts';
import { localeOfPath } from '#app/words/locale.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { RefusedQuestionnaire } from '../refused-questionnaire.tsx';
import type { refusedLink } from './way.server.ts';

export const handle: { room: Room } = { room: 'questionnaire' };

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, () => questionnaireWordsFor(localeOfPath(location.pathname)));

/** A questionnaire, for whoever holds a link to it: each page below asks whether they do. */
export default function Questionnaire() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const { token = '' } = useParams();
  const root = useRouteLoaderData<{ reference: string }>('root');
  const error = useRouteError();
  const said: unknown = isRouteErrorResponse(error) ? error.data : undefined;
  return isRefusal(said) ? (
    <RefusedQuestionnaire token={token} why={said.refused} sent={said.sent} />
  ) : (
    <ErrorPage reference={root?.reference} />
  );
}

function isRefusal(said: unknown): said is ReturnType<typeof refusedLink>['data'] {
  return typeof said === 'object' && said !== null && 'refused' in said;
}
