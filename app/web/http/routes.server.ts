import type { ServerBuild } from '@remix-run/node';
import { isOpen } from './kept.ts';

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
  const plain = new Map<string, readonly string[] | undefined>();
  const patterns: { pattern: RegExp; kept: readonly string[] }[] = [];
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
    if (!/^[\w/.-]+$/.test(path)) return undefined;
    const kept = plain.has(path) ? plain.get(path) : patterns.find(({ pattern }) => pattern.test(path))?.kept;
    return kept && keyFrom(path, query, kept);
  };
}

/** Longer than any value that a page of ours offers. */
const longestValue = 40;

function keyFrom(path: string, query: string, kept: readonly string[]): string | undefined {
  if (kept.length === 0 || query === '') return path;
  const asked = new URLSearchParams(query);
  const read = kept.flatMap((name) => {
    const value = asked.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  if (read.some(([, value]) => value.length > longestValue)) return undefined;
  return read.length === 0 ? path : `${path}?${String(new URLSearchParams(read.map((pair) => [...pair])))}`;
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
