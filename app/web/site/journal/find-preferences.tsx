import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sendPreferencesLink } from '#app/journal/preferences.server.ts';
import { addressForm } from '#app/journal/subscription-form.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { judgeForm, stampForm } from '#app/web/http/human.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { HumanFields } from '#app/web/parts/human-fields.tsx';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.find);

export function loader({ context }: LoaderFunctionArgs) {
  return { stamp: stampForm(context.app) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app } = context;
  const locale = localeOf(request);
  const words = wordsFor(locale).journal.subscribe.errors;
  const form = await readForm(request, context);
  const submission = parseWithZod(form, { schema: addressForm });
  const humanity = judgeForm(app, form);
  const refuse = (trouble?: string, status = 422) =>
    data({ lastResult: submission.reply(), trouble, stamp: stampForm(app) }, { status });

  if (humanity === 'robot') return redirect(pathsIn(locale).preferencesSent, 303);
  if (submission.status !== 'success') return refuse();
  if (humanity !== 'human') return refuse(humanity === 'stale' ? words.stale : words.tooFast);
  const { tooManyUntil } = sendPreferencesLink(app, submission.value.address, locale, originOf(request, context));
  if (tooManyUntil !== undefined) return refuse(words.tooMany(waitUntil(locale, tooManyUntil, app.clock.now())), 429);
  return redirect(pathsIn(locale).preferencesSent, 303);
}

export default function FindPreferences() {
  const { journal, site } = useWords();
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const explain = explainWith(journal.subscribe.errors, site.error.refused);
  const [form, { address }] = useForm<{ address: string }>({ id: 'find', lastResult: refused?.lastResult ?? null });
  const errors = summaryOf([address], explain);
  return (
    <div className="max-w-prose">
      <Heading>{journal.find.heading}</Heading>
      <p className="lead">{journal.find.lead}</p>
      <form method="post" {...getFormProps(form)} noValidate>
        <ErrorSummary errors={refused?.trouble ? [{ id: undefined, text: refused.trouble }, ...errors] : errors} />
        <HumanFields stamp={refused?.stamp ?? shown.stamp} />
        <Field
          field={address}
          label={journal.subscribe.address}
          type="email"
          autoComplete="email"
          required
          explain={explain}
        />
        <p className="mt-5">
          <button className="button">{journal.find.submit}</button>
        </p>
      </form>
    </div>
  );
}
