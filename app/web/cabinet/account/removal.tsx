import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { removeOwnSecondFactor } from '#app/people/second-factor.server.ts';
import { codeForm } from '#app/people/staff.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import type { Room } from '#app/web/http/handle.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { loadSecondFactor } from './second-factor-data.server.ts';
import { SecondFactorPage, type SecondFactorAnswer } from './second-factor-page.tsx';

export const handle: { room: Room } = { room: 'cabinet' };

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ account }) => account.second);

export const loader = loadSecondFactor;

export async function action(args: ActionFunctionArgs) {
  const signedIn = authorise(args, 'account');
  const { request, context } = args;
  const submission = parseWithZod(await readForm(request, context), { schema: codeForm });
  const code = submission.status === 'success' ? submission.value.code : undefined;
  if (code === undefined || removeOwnSecondFactor(context.app, signedIn, code) === 'wrong') {
    const lastResult = submission.reply(code === undefined ? {} : { fieldErrors: { code: ['codeWrong'] } });
    return data<SecondFactorAnswer>({ asks: 'removal', lastResult }, { status: 422 });
  }
  return redirect(`${pathsIn(localeOf(request)).secondFactor}?done`, 303);
}

export default function Removal() {
  return <SecondFactorPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
