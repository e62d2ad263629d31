import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { confirmAddressChange, describeAddressChange } from '#app/journal/change-address.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.address);

export function loader({ params, context }: LoaderFunctionArgs) {
  const found = describeAddressChange(context.app, params.token ?? '');
  return { is: found.is, address: 'address' in found ? found.address : '' };
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? '';
  confirmAddressChange(context.app, token, originOf(request, context));
  return redirect(pathsIn(localeOf(request)).address(token), 303);
}

export default function Address() {
  const { journal, paths } = useWords();
  const { is, address } = useLoaderData<typeof loader>();
  const words = journal.address;
  const again = { href: paths.findPreferences, label: words.expired.button };
  switch (is) {
    case 'open':
      return (
        <LinkPage heading={words.heading} lead={words.lead(address)}>
          <ButtonForm label={words.button} />
        </LinkPage>
      );
    case 'done':
      return <LinkPage heading={words.done.heading} lead={words.done.lead(address)} />;
    case 'expired':
      return <LinkPage {...words.expired} next={again} />;
    case 'unknown':
      return <LinkPage {...words.unknown} next={again} />;
  }
}
