import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useParams } from '@remix-run/react';
import { reasonForm } from '#app/journal/reason-form.ts';
import { describeUnsubscription, giveReason } from '#app/journal/unsubscribe.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { ReasonForm } from './reason-form.tsx';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.unsubscribe);

/** Nobody is told here that they have left who has not. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = params.token ?? '';
  if (describeUnsubscription(context.app, token).is === 'left') return null;
  throw redirect(pathsIn(localeOf(request)).unsubscribe(token));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const submission = parseWithZod(await readForm(request, context), { schema: reasonForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const { reason, remark } = submission.value;
  giveReason(context.app, token, reason ?? null, remark || null);
  return redirect(`${pathsIn(localeOf(request)).unsubscribe(token)}?thanks`, 303);
}

export default function UnsubscribeReason() {
  const { journal, paths } = useWords();
  const { token = '' } = useParams();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-prose">
      <Heading>{journal.unsubscribe.done.heading}</Heading>
      <ReasonForm action={paths.unsubscribeReason(token)} thanked={false} lastResult={refused?.lastResult} />
    </div>
  );
}
