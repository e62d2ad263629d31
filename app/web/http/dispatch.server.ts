import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import { remixHandler, type MakeContext } from './remix.server.ts';

/**
 * Remix ranks every route of the site for every request, twice; with fifty routes that takes longer than most of our
 * loaders. A URL without parameters can mean one route only, so it gets a handler that knows no other.
 */
export function dispatch(build: ServerBuild, makeContext: MakeContext): RequestHandler {
  const whole = remixHandler(build, 'production', makeContext);
  const byPath = new Map<string, RequestHandler>();
  for (const id of Object.keys(build.routes)) {
    const chain = chainOf(build, id);
    const path = pathOf(chain);
    if (path === undefined || byPath.has(path)) continue;
    byPath.set(path, remixHandler(only(build, chain), 'production', makeContext));
  }
  return (request, response, next) => (byPath.get(request.path) ?? whole)(request, response, next);
}

type Route = ServerBuild['routes'][string];

function chainOf(build: ServerBuild, id: string): Route[] {
  const route = build.routes[id];
  return route ? [...(route.parentId ? chainOf(build, route.parentId) : []), route] : [];
}

function only(build: ServerBuild, chain: Route[]): ServerBuild {
  const known = (id: string) => chain.some((route) => route.id === id);
  const pick = <T>(routes: Record<string, T>) => Object.fromEntries(Object.entries(routes).filter(([id]) => known(id)));
  return { ...build, routes: pick(build.routes), assets: { ...build.assets, routes: pick(build.assets.routes) } };
}

/** The one path of a leaf without parameters, or undefined. */
function pathOf(chain: Route[]): string | undefined {
  const leaf = chain.at(-1);
  if (!leaf || (!leaf.index && !leaf.path)) return undefined;
  const path = chain.flatMap((route) => route.path || []).join('/');
  return /[:*?]/.test(path) ? undefined : `/${path}`;
}
