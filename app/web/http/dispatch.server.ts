import type { ServerBuild } from '@remix-run/node';
import { askRemix, type Ask } from './remix.server.ts';
import { chainOf, pathOf, type Route } from './routes.server.ts';

/**
 * Remix ranks every route of the site for every request, twice; with fifty routes that takes longer than most of our
 * loaders. A URL without parameters can mean one route only, so it gets a handler that knows no other.
 */
export function dispatch(build: ServerBuild): Ask {
  const whole = askRemix(build);
  const byPath = new Map<string, Ask>();
  const layouts = new Set(Object.values(build.routes).map((route) => route.parentId));
  for (const id of Object.keys(build.routes)) {
    const chain = chainOf(build, id);
    const path = pathOf(chain);
    if (path === undefined || /[:*]/.test(path) || byPath.has(path) || layouts.has(id)) continue;
    byPath.set(path, askRemix(only(build, chain)));
  }
  return (request, ...rest) => (byPath.get(request.path) ?? whole)(request, ...rest);
}

function only(build: ServerBuild, chain: Route[]): ServerBuild {
  const known = (id: string) => chain.some((route) => route.id === id);
  const pick = <T>(routes: Record<string, T>) => Object.fromEntries(Object.entries(routes).filter(([id]) => known(id)));
  return { ...build, routes: pick(build.routes), assets: { ...build.assets, routes: pick(build.assets.routes) } };
}
