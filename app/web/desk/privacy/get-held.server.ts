import type { LoaderFunctionArgs } from '@remix-run/node';
import { noteSeen } from '#app/office/note-seen.server.ts';
import { findHeldPerson, isHeld, type HeldPerson } from '#app/people/held-person.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';

/** The same on a page: that it was seen is written down, whatever led to it. */
export function showHeldPerson(args: LoaderFunctionArgs): ReturnType<typeof getHeldPerson> {
  const { person } = authorise(args, 'privacy');
  const found = getHeldPerson(args);
  noteSeen(args.context.app, person.id, 'person-seen', { kind: 'person', id: found.held.key });
  return found;
}

/** What is held of the person whom a URL names by the key of their address; 404 where that can be no key. */
export function getHeldPerson({ params, context }: Pick<LoaderFunctionArgs, 'params' | 'context'>): {
  held: HeldPerson;
  isAnything: boolean;
} {
  const key = params['key'] ?? '';
  if (!/^[a-z2-7]{26}$/.test(key)) throw new Response(null, { status: 404 });
  const held = findHeldPerson(context.app, key);
  return { held, isAnything: isHeld(held) };
}
