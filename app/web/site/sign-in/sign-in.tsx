import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { addressForm } from '#app/journal/subscription-form.ts';
import { askToSignIn } from '#app/people/ask-to-sign-in.server.ts';
import { whoAsks } from '#app/web/http/authorise.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { cookie } from '#app/web/http/cookies.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { withBack } from '#app/web/http/rooms.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { cookieIn, homeOf, wanted } from './way-in.server.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ signIn }) => signIn);

/** Whoever has signed in goes on; `to` is where from. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const to = wanted(new URL(request.url).searchParams.get('to'));
  const signedIn = whoAsks({ request, context });
  if (signedIn) return redirect(to ?? homeOf(signedIn.person, localeOf(request)), 303);
  return { to };
}

/** Says and does the same for every address, whether or not it can sign in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { app } = context;
  const locale = localeOf(request);
  const form = await readForm(request, context);
  const to = wanted(form.get('to'));
  const submission = parseWithZod(form, { schema: addressForm });
  const refuse = (trouble: string | undefined, status: number) =>
    data({ lastResult: submission.reply(), trouble, to }, { status });
  if (submission.status !== 'success') return refuse(undefined, 422);
  const { address } = submission.value;
  const earlier = cookieIn(app, request, 'sign-in');
  const asked = askToSignIn(app, { address, locale, to, earlier, origin: originOf(request, context) });
  if (asked.tooManyUntil !== undefined) {
    return refuse(wordsFor(locale).signIn.tooMany(waitUntil(locale, asked.tooManyUntil, app.clock.now())), 429);
  }
  const headers = { 'set-cookie': cookie(app, 'sign-in', asked.proof, asked.expiresAt) };
  return redirect(withBack(pathsIn(locale).signInCode, to), { status: 303, headers });
}

export default function SignIn() {
  const { signIn: words, site, paths } = useWords();
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  const to = refused?.to ?? shown.to;
  const explain = explainWith(words.errors, site.error.refused);
  const [form, { address }] = useForm<{ address: string }>({ id: 'sign-in', lastResult: refused?.lastResult ?? null });
  const errors = summaryOf([address], explain);
  return (
    <div className="max-w-prose">
      <Heading>{words.heading}</Heading>
      {search.has('out') && !refused && <Notice tone="good">{words.out}</Notice>}
      <p className="lead">{words.lead}</p>
      <form method="post" action={paths.signIn} {...getFormProps(form)} noValidate>
        <ErrorSummary errors={refused?.trouble ? [{ id: undefined, text: refused.trouble }, ...errors] : errors} />
        {to !== undefined && <input type="hidden" name="to" value={to} />}
        <Field field={address} label={words.address} type="email" autoComplete="email" required explain={explain} />
        <p className="mt-5">
          <button className="button">{words.submit}</button>
        </p>
      </form>
      <p className="mt-6 text-soft">{words.who}</p>
    </div>
  );
}
