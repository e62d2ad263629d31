import { getFormProps, useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sendPreferencesLink } from '#app/journal/preferences.server.ts';
import { addressForm } from '#app/journal/subscription-form.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { stampForm } from '#app/web/http/human.server.ts';
import { takeLetterForm } from '#app/web/http/letter-form.server.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { HumanFields } from '#app/web/parts/human-fields.tsx';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.find);

export function loader({ context }: LoaderFunctionArgs) {
  return { stamp: stampForm(context.app) };
}

export function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  return takeLetterForm(args, addressForm, 'preferencesSent', ({ address }, locale) =>
    sendPreferencesLink(context.app, address, locale, originOf(request, context)),
  );
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
