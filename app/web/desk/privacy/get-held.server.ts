import type { LoaderFunctionArgs } from '@remix-run/node';
import { findHeldPerson, isHeld, type HeldPerson } from '#app/people/held-person.server.ts';

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
