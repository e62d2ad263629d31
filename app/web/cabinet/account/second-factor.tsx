import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { beginSecondFactor } from '#app/people/second-factor.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import type { Room } from '#app/web/http/handle.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { loadSecondFactor } from './second-factor-data.server.ts';
import { SecondFactorPage } from './second-factor-page.tsx';

export const handle: { room: Room } = { room: 'cabinet' };

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ account }) => account.second);

export const loader = loadSecondFactor;

export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'account');
  beginSecondFactor(args.context.app, person);
  return redirect(pathsIn(localeOf(args.request)).secondFactor, 303);
}

export default function SecondFactor() {
  return <SecondFactorPage {...useLoaderData<typeof loader>()} />;
}
