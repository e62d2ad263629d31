import type { ServerBuild } from '@remix-run/node';
import { isOpen, type Offered } from './kept.ts';
import { isStraight } from './straight-path.ts';

export type Route = ServerBuild['routes'][string];

/** A route with all it lies in, the root first. */
export function chainOf(build: ServerBuild, id: string): Route[] {
  const route = build.routes[id];
  return route ? [...(route.parentId ? chainOf(build, route.parentId) : []), route] : [];
}

/** The path of a leaf as it is written in `app/routes.ts`, with a slash before it; undefined for what only holds others. */
export function pathOf(chain: Route[]): string | undefined {
  const leaf = chain.at(-1);
  if (!leaf || (!leaf.index && !leaf.path)) return undefined;
  return `/${chain.flatMap((route) => route.path || []).join('/')}`;
}

/**
 * Tells under which address the page of a URL is kept, or that it is not: with the parameters that the page reads, in its
 * own order, and no others.
 */
export function makeKeyOf(build: ServerBuild): (url: string) => string | undefined {
  const plain = new Map<string, Offered | undefined>();
  const patterns: { pattern: RegExp; kept: Offered }[] = [];
  for (const id of Object.keys(build.routes)) {
    const path = pathOf(chainOf(build, id));
    const handle = build.routes[id]?.module.handle;
    const kept = isOpen(handle) ? handle.kept : undefined;
    if (path === undefined) continue;
    if (!/[:*]/.test(path)) plain.set(path, kept);
    else if (kept) patterns.push({ pattern: patternOf(path), kept });
  }
  return (url) => {
    const [path = '', query = ''] = url.split('?', 2);
    // `.data` is how Remix asks for a page's data alone.
    if (!isStraight(path) || path.endsWith('.data')) return undefined;
    const kept = plain.has(path) ? plain.get(path) : patterns.find(({ pattern }) => pattern.test(path))?.kept;
    return kept && keyFrom(path, query, kept);
  };
}

function keyFrom(path: string, query: string, kept: Offered): string | undefined {
  const names = Object.keys(kept);
  if (names.length === 0 || query === '') return path;
  const asked = new URLSearchParams(query);
  const read: string[][] = [];
  for (const name of names) {
    const value = asked.get(name);
    if (value === null) continue;
    if (!kept[name]?.includes(value)) return undefined;
    read.push([name, value]);
  }
  return read.length === 0 ? path : `${path}?${String(new URLSearchParams(read))}`;
}

function patternOf(path: string): RegExp {
  const parts = path.split('/').slice(1);
  const written = parts.map((part) => {
    if (part === '*') return '/.+';
    if (!part.startsWith(':')) return `/${part.replaceAll('.', '\\.')}`;
    return part.endsWith('?') ? '(?:/[^/]+)?' : '/[^/]+';
  });
  return new RegExp(`^${written.join('')}$`);
}
