import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { describeErasure, eraseReader } from '#app/journal/erasure.server.ts';
import { maskAddress } from '#app/people/address.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.erasure);

export function loader({ params, context }: LoaderFunctionArgs) {
  const found = describeErasure(context.app, params.token ?? '');
  return { is: found.is, address: found.is === 'open' ? maskAddress(found.reader.address) : '' };
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const paths = pathsIn(localeOf(request));
  const ended = eraseReader(context.app, token, originOf(request, context));
  return redirect(ended === 'erased' ? paths.erased : paths.erasure(token), 303);
}

export default function Erasure() {
  const { journal, paths } = useWords();
  const { is, address } = useLoaderData<typeof loader>();
  const words = journal.erasure;
  switch (is) {
    case 'open':
      return (
        <LinkPage heading={words.heading} lead={words.lead(address)}>
          <ButtonForm label={words.button} tone="danger" />
        </LinkPage>
      );
    case 'expired':
      return <LinkPage {...words.expired} next={{ href: paths.findPreferences, label: words.expired.button }} />;
    case 'unknown':
      return <LinkPage {...words.unknown} />;
  }
}
