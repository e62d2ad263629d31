import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { normaliseAddress } from '#app/people/address.ts';
import { erasePerson } from '#app/people/erase-person.server.ts';
import { erasureForm } from '#app/people/erasure-form.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { ErasurePage, type ErasureFields } from './erasure-page.tsx';
import { getHeldPerson, showHeldPerson } from './get-held.server.ts';
import { summaryOf } from './summary.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, privacy }) => ({ title: desk.title(privacy.erasure.title) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'privacy');
  const { held, isAnything } = showHeldPerson(args);
  if (!isAnything) throw redirect(pathsIn(localeOf(args.request)).deskPrivacyOf(held.key), 303);
  return summaryOf(held, localeOf(args.request));
}

/** What was typed is compared with what is held, so that nobody is erased by a slip. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'privacy');
  const { app } = args.context;
  const { word } = wordsFor(localeOf(args.request)).privacy.erasure;
  const paths = pathsIn(localeOf(args.request));
  const { held } = getHeldPerson(args);
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: erasureForm });
  const refuse = (fieldErrors: Record<string, string[]> = {}) =>
    data({ lastResult: submission.reply({ fieldErrors }), isStaff: false }, { status: 422 });
  if (submission.status !== 'success') return refuse();
  const { because, reason = '', typed } = submission.value;
  const isMeant = held.address ? normaliseAddress(typed) === held.address : typed.toUpperCase() === word;
  if (!isMeant) return refuse({ typed: [held.address ? 'typedWrong' : 'wordWrong'] });
  const erased = erasePerson(app, person.id, held.key, { because, reason }, originOf(args.request, args.context));
  switch (erased.refused) {
    case undefined:
      return redirect(`${paths.deskActs}?done=${encodeURIComponent(erased.act)}`, 303);
    case 'reason-names':
      return refuse({ reason: ['reasonNames'] });
    case 'staff':
      return data({ lastResult: submission.reply(), isStaff: true }, { status: 422 });
    case 'nobody':
      return redirect(paths.deskPrivacyOf(held.key), 303);
  }
}

export default function Erasure() {
  const summary = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [form, fields] = useForm<ErasureFields>({ id: 'erasure', lastResult: refused?.lastResult ?? null });
  return (
    <Form method="post" id={form.id} noValidate className="max-w-prose">
      <ErasurePage summary={summary} fields={fields} isStaff={refused?.isStaff ?? false} />
    </Form>
  );
}
