import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { becomeOwner, isOwnershipOffered } from '#app/people/first-owner.server.ts';
import { ownerForm } from '#app/people/staff.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { comerOf, leadIn } from './way-in.server.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ signIn }) => signIn.owner);

export function loader({ params, context }: LoaderFunctionArgs) {
  return { isOpen: isOwnershipOffered(context.app, params.token ?? '') };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app } = context;
  const locale = localeOf(request);
  const token = params.token ?? '';
  const submission = parseWithZod(await readForm(request, context), { schema: ownerForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const entered = becomeOwner(app, token, { ...submission.value, locale }, comerOf(request, context));
  switch (entered.is) {
    case 'in':
    case 'second':
      return leadIn(app, request, entered, undefined);
    case 'taken':
      return data({ lastResult: submission.reply({ fieldErrors: { address: ['taken'] } }) }, { status: 422 });
    case 'wrong':
    case 'over':
      return redirect(pathsIn(locale).owner(token), 303);
  }
}

export default function Owner() {
  const { signIn, site, paths } = useWords();
  const { isOpen } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const words = signIn.owner;
  const explain = explainWith(signIn.errors, site.error.refused);
  const lastResult = refused?.lastResult ?? null;
  const [form, { name, address }] = useForm<{ name: string; address: string }>({ id: 'owner', lastResult });
  if (!isOpen) return <LinkPage {...words.over} next={{ href: paths.signIn, label: signIn.again }} />;
  return (
    <LinkPage heading={words.heading} lead={words.lead}>
      <form method="post" {...getFormProps(form)} noValidate>
        <ErrorSummary errors={summaryOf([name, address], explain)} />
        <Field field={name} label={words.name} autoComplete="name" required explain={explain} />
        <Field field={address} label={words.address} type="email" autoComplete="email" required explain={explain} />
        <p className="mt-5">
          <button className="button">{words.submit}</button>
        </p>
      </form>
    </LinkPage>
  );
}
