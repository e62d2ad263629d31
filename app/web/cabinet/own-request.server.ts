import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { findRequest, type FoundRequest, type WayIn } from '#app/leads/find-request.server.ts';
import type { Person } from '#app/people/person.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

/** The way a client has into the request that a URL names: into their own, and no other. */
export function wayOf({ params }: Pick<LoaderFunctionArgs, 'params'>, { id: personId }: Person): WayIn {
  return { leadId: params['id'] ?? '', personId };
}

/** A request that is not theirs is not there. */
export function getOwnRequest(args: Pick<LoaderFunctionArgs, 'params' | 'context'>, person: Person): FoundRequest {
  const found = findRequest(args.context.app, wayOf(args, person));
  if ('refused' in found) throw new Response(null, { status: 404 });
  return found;
}

export function backToOwnRequest({ request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>, search: string) {
  return redirect(pathsIn(localeOf(request)).cabinetRequest(params['id'] ?? '') + search, 303);
}
