import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { sharesOf } from '#app/people/shares.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import type { Room } from '#app/web/http/handle.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { DeskError } from './parts/desk-error.tsx';
import { Shell } from './parts/shell.tsx';
import { countForDesk } from './today/counts.queries.server.ts';
import { lastDayAhead, questionnaireDays } from './today/waiting.ts';

export const handle: { room: Room } = { room: 'desk' };

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ desk }) => ({ title: desk.name }));

/** Who sits at the desk and how much waits for them, for all pages of it. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'desk');
  const { db, clock } = args.context.app;
  const today = dayInMoscow(clock.now());
  const spans = { by: lastDayAhead(today), days: questionnaireDays(clock.now(), today) };
  const counts = countForDesk(db, person, sharesOf(db, person.id, 'leads', today), spans);
  return { person: { id: person.id, name: person.name, role: person.role }, counts };
}

export default function Desk() {
  const { person } = useLoaderData<typeof loader>();
  return (
    <Shell person={person}>
      <Outlet />
    </Shell>
  );
}

/** What goes wrong on a page of the desk is told inside of it; who may not be here at all never sees the desk. */
export function ErrorBoundary() {
  const known = useRouteLoaderData<typeof loader>('ru:web/desk/desk.tsx');
  const other = useRouteLoaderData<typeof loader>('en:web/desk/desk.tsx');
  return (
    <Shell person={(known ?? other)?.person}>
      <DeskError />
    </Shell>
  );
}
