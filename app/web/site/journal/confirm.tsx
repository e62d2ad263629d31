import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { confirmSubscription, describeConfirmation } from '#app/journal/confirm-subscription.server.ts';
import { maskAddress } from '#app/people/address.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.confirm);

/** Shows and changes nothing: mail scanners open this link too. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const found = describeConfirmation(context.app, params.token ?? '');
  return { is: found.is, address: 'request' in found ? maskAddress(found.request.address) : '' };
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? '';
  confirmSubscription(context.app, token, originOf(request, context));
  return redirect(pathsIn(localeOf(request)).confirm(token), 303);
}

export default function Confirm() {
  const { journal, paths } = useWords();
  const { token = '' } = useParams();
  const { is, address } = useLoaderData<typeof loader>();
  const words = journal.confirm;
  switch (is) {
    case 'open':
      return (
        <LinkPage heading={words.heading} lead={words.lead(address)} after={words.stranger}>
          <ButtonForm label={words.button} />
        </LinkPage>
      );
    case 'already-confirmed':
      return <LinkPage {...words.done} />;
    case 'expired':
      return (
        <LinkPage {...words.expired}>
          <ButtonForm action={paths.confirmFresh(token)} label={words.expired.button} />
        </LinkPage>
      );
    case 'left-since':
      return <LinkPage {...words.leftSince} next={{ href: paths.subscribe, label: words.leftSince.button }} />;
    case 'unknown':
      return <LinkPage {...words.unknown} next={{ href: paths.subscribe, label: words.unknown.button }} />;
  }
}
