import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { resetSecondFactor } from '#app/people/staff.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { loadPerson, press } from './person-data.server.ts';
import { PersonPage } from './person-page.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.people) }));

export const loader = loadPerson;

export function action(args: ActionFunctionArgs) {
  return press(args, 'factor-reset', resetSecondFactor);
}

export default function SecondFactor() {
  return <PersonPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
