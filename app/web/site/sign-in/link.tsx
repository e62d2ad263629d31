import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { describeSignInLink, enterByLink } from '#app/people/enter.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { withBack } from '#app/web/http/rooms.ts';
import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { comerOf, leadIn, wanted } from './way-in.server.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ signIn }) => signIn.link);

/** Shows and changes nothing: mail scanners open this link too. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const described = describeSignInLink(context.app, params.token ?? '');
  return { ...described, to: wanted(new URL(request.url).searchParams.get('to')) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app } = context;
  const token = params.token ?? '';
  const to = wanted((await readForm(request, context)).get('to'));
  const entered = enterByLink(app, token, comerOf(request, context));
  if (entered.is === 'in' || entered.is === 'second') return leadIn(app, request, entered, to);
  return redirect(withBack(pathsIn(localeOf(request)).signInLink(token), to), 303);
}

export default function SignInLink() {
  const { signIn, paths } = useWords();
  const { token = '' } = useParams();
  const described = useLoaderData<typeof loader>();
  const { to } = described;
  const words = signIn.link;
  if (described.is === 'over') {
    return <LinkPage {...words.over} next={{ href: withBack(paths.signIn, to), label: signIn.again }} />;
  }
  return (
    <LinkPage heading={words.heading} lead={words.lead(described.address)} after={words.stranger}>
      <ButtonForm label={words.button} action={paths.signInLink(token)}>
        {to !== undefined && <input type="hidden" name="to" value={to} />}
      </ButtonForm>
    </LinkPage>
  );
}
