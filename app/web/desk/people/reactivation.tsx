import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { setStaffAccess } from '#app/people/staff.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { loadPerson, press } from './person-data.server.ts';
import { PersonPage } from './person-page.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.people) }));

export const loader = loadPerson;

export function action(args: ActionFunctionArgs) {
  return press(args, 'reactivated', (app, byId, id) => setStaffAccess(app, byId, id, true));
}

export default function Reactivation() {
  return <PersonPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
