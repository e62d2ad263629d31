import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { ConfirmWithdrawal } from '#app/web/site/requests/confirm-withdrawal.tsx';
import { getOwnRequest, wayOf } from './own-request.server.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ leads }) => leads.withdrawal);

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const { id, reference } = getOwnRequest(args, person).lead;
  return { id, reference };
}

/** With the last request goes the person, and the cabinet: then the word of it is said outside. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const { app } = args.context;
  getOwnRequest(args, person);
  const done = withdrawLead(app, wayOf(args, person), originOf(args.request, args.context));
  const paths = pathsIn(localeOf(args.request));
  const isGone = 'clientIsGone' in done && done.clientIsGone;
  return redirect(isGone ? `${paths.requestSent}?withdrawn` : `${paths.cabinet}?done=withdrawn`, 303);
}

export default function Withdrawal() {
  const { id, reference } = useLoaderData<typeof loader>();
  const { paths } = useWords();
  return <ConfirmWithdrawal reference={reference} back={paths.cabinetRequest(id)} />;
}
