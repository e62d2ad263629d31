import type { KeptPage } from './kept-page.server.ts';

/** How many pages are kept at most; whoever invents addresses pushes out the oldest, nothing more. */
const most = 2000;

/** A page is made anew at the full hour at the latest: its forms carry the hour, and courses have their day. */
const hour = 3_600_000;

interface Entry {
  page: KeptPage;
  version: number;
  until: number;
}

export interface PageCache {
  /** The page as it is now, or undefined if it must be made. */
  find: (key: string) => KeptPage | undefined;
  /**
   * Makes the page, once for all who ask at the same time, and keeps it. What `make` returns without a page is handed to
   * them all and forgotten.
   */
  fill: <T extends { page: KeptPage | undefined }>(key: string, make: () => Promise<T>) => Promise<T>;
}

/** Pages by address, each good for one version of the content and one hour. */
export function makePageCache(parts: { version: () => number; now: () => number }): PageCache {
  const entries = new Map<string, Entry>();
  const making = new Map<string, Promise<{ page: KeptPage | undefined }>>();

  return {
    find(key) {
      const entry = entries.get(key);
      if (entry?.version !== parts.version() || parts.now() >= entry.until) return undefined;
      return entry.page;
    },
    fill<T extends { page: KeptPage | undefined }>(key: string, make: () => Promise<T>): Promise<T> {
      // Read before the page is: what changes meanwhile makes the page old, never the other way round.
      const version = parts.version();
      const flight = `${version} ${key}`;
      const under = making.get(flight) as Promise<T> | undefined;
      if (under) return under;
      const until = (Math.floor(parts.now() / hour) + 1) * hour;
      const made = make()
        .then((result) => {
          if (result.page) keep(key, { page: result.page, version, until });
          return result;
        })
        .finally(() => making.delete(flight));
      making.set(flight, made);
      return made;
    },
  };

  function keep(key: string, entry: Entry): void {
    entries.delete(key);
    const [oldest] = entries.keys();
    if (entries.size >= most && oldest !== undefined) entries.delete(oldest);
    entries.set(key, entry);
  }
}
