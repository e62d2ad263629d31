import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { renewRecoveryCodes } from '#app/people/second-factor.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import type { Room } from '#app/web/http/handle.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { loadSecondFactor } from './second-factor-data.server.ts';
import { takeCode } from './second-factor-form.server.ts';
import { SecondFactorPage } from './second-factor-page.tsx';

export const handle: { room: Room } = { room: 'cabinet' };

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ account }) => account.second);

export const loader = loadSecondFactor;

export function action(args: ActionFunctionArgs) {
  const signedIn = authorise(args, 'account');
  return takeCode(args, signedIn, 'recovery-codes', (who, code) => renewRecoveryCodes(args.context.app, who, code));
}

export default function RecoveryCodes() {
  return <SecondFactorPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
