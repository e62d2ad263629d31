import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { findRequest } from '#app/leads/find-request.server.ts';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { ConfirmWithdrawal } from './confirm-withdrawal.tsx';
import { RefusedRequest } from './refused-request.tsx';
import { backToRequest } from './way-back.server.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ leads }) => leads.withdrawal);

/** Shows and changes nothing: mail scanners follow links too. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const found = findRequest(context.app, params.token ?? '');
  return 'refused' in found ? found : { reference: found.lead.reference };
}

export function action({ request, params, context }: ActionFunctionArgs) {
  withdrawLead(context.app, params.token ?? '', originOf(request, context));
  return backToRequest(request, params.token);
}

export default function Withdrawal() {
  const { paths } = useWords();
  const { token = '' } = useParams();
  const found = useLoaderData<typeof loader>();
  if ('refused' in found) return <RefusedRequest token={token} why={found.refused} />;
  return <ConfirmWithdrawal reference={found.reference} back={paths.request(token)} />;
}
