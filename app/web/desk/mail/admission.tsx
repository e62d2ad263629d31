import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { admitMail } from '#app/consultations/admit-mail.server.ts';
import { admissionForm } from '#app/consultations/admission-form.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { backToMessage } from './back-to-message.server.ts';
import { MessagePage } from './message-page.tsx';
import { shownMessage } from './shown-message.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskMail }) => ({ title: desk.title(deskMail.one) }));

export async function loader(args: LoaderFunctionArgs) {
  authorise(args, 'questions');
  return { message: await shownMessage(args.context.app, args.params.id ?? ''), done: null };
}

/** Lets a message in as what it claims to be. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const id = args.params.id ?? '';
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: admissionForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const admitted = await admitMail(args.context.app, person, id, submission.value);
  switch (admitted.refused) {
    case undefined:
      return redirect(`${pathsIn(localeOf(args.request)).deskMessage(id)}?done=admitted`, 303);
    case 'which-thread':
    case 'thread-unknown':
      return data({ lastResult: submission.reply({ fieldErrors: { thread: [admitted.refused] } }) }, { status: 422 });
    case 'whose':
    case 'address-unknown':
      return data({ lastResult: submission.reply({ fieldErrors: { address: [admitted.refused] } }) }, { status: 422 });
    case 'settled':
    case 'unknown':
    case 'unreadable':
      return backToMessage(args.request, id, admitted.refused);
  }
}

export default function Admission() {
  return <MessagePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.lastResult} />;
}
