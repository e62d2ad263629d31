import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { findRequest } from '#app/leads/find-request.server.ts';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { RefusedRequest } from './refused-request.tsx';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ leads }) => leads.withdrawal);

/** Shows and changes nothing: mail scanners follow links too. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const found = findRequest(context.app, params.token ?? '');
  return 'refused' in found ? found : { reference: found.lead.reference };
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? '';
  withdrawLead(context.app, token, originOf(request, context));
  return redirect(pathsIn(localeOf(request)).request(token), 303);
}

export default function Withdrawal() {
  const { leads, paths } = useWords();
  const { token = '' } = useParams();
  const found = useLoaderData<typeof loader>();
  if ('refused' in found) return <RefusedRequest token={token} why={found.refused} />;
  const { heading, lead, button, back } = leads.withdrawal;
  return (
    <LinkPage heading={heading(found.reference)} lead={lead}>
      <ButtonForm label={button} tone="danger" />
      <p className="mt-4">
        <a href={paths.request(token)} className="way">
          {back}
        </a>
      </p>
    </LinkPage>
  );
}
