import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { describeUnsubscription, unsubscribe } from '#app/journal/unsubscribe.server.ts';
import { maskAddress } from '#app/people/address.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { ReasonForm } from './reason-form.tsx';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.unsubscribe);

/** Shows and changes nothing: mail scanners open this link too. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = describeUnsubscription(context.app, params.token ?? '');
  const thanked = new URL(request.url).searchParams.has('thanks');
  return { is: found.is, thanked, address: 'reader' in found ? maskAddress(found.reader.address) : '' };
}

/**
 * The page's own button, and RFC 8058 one-click from a mail provider: no cookie, no Origin, any body or none, no redirect,
 * 200 whether it was done now, before, or there is nobody to do it to; 503 only when it failed.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const origin = originOf(request, context);
  const fromPage = await readForm(request, context).then(
    (form) => form.get('from') === 'page',
    () => false,
  );
  try {
    unsubscribe(context.app, token, fromPage ? 'unsubscribe' : 'one-click', origin);
  } catch (error) {
    context.app.log.error({ err: error, reference: context.reference }, 'unsubscribing failed');
    throw new Response(null, { status: 503, headers: { 'retry-after': '60' } });
  }
  return fromPage ? redirect(pathsIn(localeOf(request)).unsubscribe(token), 303) : null;
}

export default function Unsubscribe() {
  const { journal, paths } = useWords();
  const { token = '' } = useParams();
  const { is, address, thanked } = useLoaderData<typeof loader>();
  const words = journal.unsubscribe;
  switch (is) {
    case 'subscribed':
      return (
        <LinkPage heading={words.heading} lead={words.lead(address)}>
          <ButtonForm label={words.button}>
            <input type="hidden" name="from" value="page" />
          </ButtonForm>
          <p className="mt-8">
            <a href={paths.findPreferences} className="way">
              {words.instead}
            </a>
          </p>
        </LinkPage>
      );
    case 'left':
      return (
        <LinkPage heading={words.done.heading} lead={words.done.lead}>
          <ReasonForm action={paths.unsubscribeReason(token)} thanked={thanked} />
          <p className="mt-8">
            <a href={paths.subscribe} className="way">
              {words.done.again}
            </a>
          </p>
        </LinkPage>
      );
    case 'unknown':
      return <LinkPage {...words.unknown} />;
  }
}
