import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type TypedResponse } from '@remix-run/node';
import { findStaff, type StaffSaved } from '#app/people/staff.server.ts';
import { deviceOf } from '#app/people/device.ts';
import type { App } from '#app/app.server.ts';
import { seenOfStaff } from '#app/people/staff.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { findStaffFacts } from './people.queries.server.ts';
import type { Done } from './person-page.tsx';

/** One of the staff, for the page and for each of its buttons. */
export function loadPerson(args: LoaderFunctionArgs) {
  const { person: by } = authorise(args, 'staff');
  const { app } = args.context;
  const person = findStaff(app.db, args.params.id ?? '');
  if (!person) throw new Response(null, { status: 404 });
  const { id, name, address, role, createdAt, deactivatedAt } = person;
  const { secondFactorAt, sessions } = findStaffFacts(app.db, id, app.clock.now());
  return {
    person: { id, name, address, role, createdAt, deactivatedAt },
    isMe: id === by.id,
    seen: seenOfStaff(person),
    secondFactorAt,
    sessions: sessions.map(({ userAgent, ...session }) => ({ ...session, ...deviceOf(userAgent) })),
  };
}

/** Presses one of the buttons of the page. */
export function press(args: ActionFunctionArgs, done: Done, act: (app: App, byId: string, id: string) => StaffSaved) {
  const { person: by } = authorise(args, 'staff');
  const saved = act(args.context.app, by.id, args.params.id ?? '');
  if (saved.refused === 'last-owner' || saved.refused === 'own') {
    return data({ refused: saved.refused }, { status: 422 });
  }
  return backTo(args, saved, done);
}

export function backTo({ request, params }: ActionFunctionArgs, saved: StaffSaved, done: Done): TypedResponse<never> {
  if (saved.refused === 'gone') throw new Response(null, { status: 404 });
  return redirect(`${pathsIn(localeOf(request)).deskPerson(params.id ?? '')}?done=${done}`, 303);
}
