import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useParams } from '@remix-run/react';
import { askAddressChange } from '#app/journal/change-address.server.ts';
import { addressForm } from '#app/journal/subscription-form.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { NewAddressForm } from './new-address-form.tsx';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.address);

export async function action({ request, params, context }: ActionFunctionArgs) {
  const locale = localeOf(request);
  const token = params.token ?? '';
  const words = wordsFor(locale).journal;
  const here = pathsIn(locale).preferences(token);
  const submission = parseWithZod(await readForm(request, context), { schema: addressForm });
  const refuse = (trouble?: string, status = 422) => data({ lastResult: submission.reply(), trouble }, { status });
  if (submission.status !== 'success') return refuse();
  const asked = askAddressChange(context.app, token, submission.value.address, originOf(request, context));
  switch (asked.is) {
    case 'sent':
      return redirect(`${here}?done=address`, 303);
    case 'unknown':
      return redirect(here, 303);
    case 'same':
      return refuse(words.preferences.address.same);
    case 'too-many':
      return refuse(words.subscribe.errors.tooMany(waitUntil(locale, asked.until, context.app.clock.now())), 429);
  }
}

export default function PreferencesAddress() {
  const { journal, paths } = useWords();
  const { token = '' } = useParams();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-prose">
      <Heading>{journal.preferences.address.heading}</Heading>
      <p className="lead">{journal.preferences.address.lead}</p>
      <NewAddressForm
        action={paths.preferencesAddress(token)}
        lastResult={refused?.lastResult}
        trouble={refused?.trouble}
      />
    </div>
  );
}
