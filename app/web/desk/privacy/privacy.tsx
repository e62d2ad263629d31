import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData } from '@remix-run/react';
import { addressForm } from '#app/journal/subscription-form.ts';
import { lookForPerson } from '#app/people/look-for-person.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.privacy) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'privacy');
  return null;
}

/** By post, to a page named by the keyed hash: an address in a URL would be in logs and histories. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'privacy');
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: addressForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const key = lookForPerson(args.context.app, person.id, submission.value.address);
  return redirect(pathsIn(localeOf(args.request)).deskPrivacyOf(key), 303);
}

export default function Privacy() {
  const { desk, privacy, journal, site, paths } = useWords();
  const words = privacy.search;
  const refused = useActionData<typeof action>();
  const explain = explainWith(journal.subscribe.errors, site.error.refused);
  const [form, { address }] = useForm<{ address: string }>({ id: 'person', lastResult: refused?.lastResult ?? null });
  return (
    <div className="max-w-prose">
      <DeskHead title={desk.nav.privacy} />
      <p className="lead">{words.lead}</p>
      <Form method="post" id={form.id} noValidate>
        <ErrorSummary errors={summaryOf([address], explain)} />
        <Field field={address} label={words.address} type="email" autoComplete="off" required explain={explain} />
        <p className="mt-5">
          <button className="button">{words.submit}</button>
        </p>
      </Form>
      <p className="panel mt-10">
        <Link to={paths.deskActs} className="way">
          {privacy.acts.heading}
        </Link>
      </p>
      <p className="hint">{privacy.acts.lead}</p>
    </div>
  );
}
