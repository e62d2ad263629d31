import type { KeptPage } from './kept-page.server.ts';

/** More than there can be addresses of ours with the values they offer; beyond it the page made longest ago goes. */
const most = 4000;

/** A page is made anew at the full hour at the latest: its forms carry the hour, and courses have their day. */
const hour = 3_600_000;

/** How many pages are made at a time: the rest of the site must go on meanwhile. */
const makers = 4;

interface Entry {
  page: KeptPage;
  version: number;
  until: number;
}

/** What was made: a page, or an answer that is none. */
interface Made {
  page: KeptPage | undefined;
}

export interface PageCache {
  /** The page as it is now, or undefined if it must be made. */
  find: (key: string) => KeptPage | undefined;
  /**
   * Makes the page, once for all who ask at the same time, and keeps it. `make` gets the page as it was, which may be no
   * different. What it returns without a page is handed to them all and forgotten.
   */
  fill: <T extends Made>(key: string, make: (before: KeptPage | undefined) => Promise<T>) => Promise<T>;
}

/** Pages by address, each good for one version of the content and one hour. */
export function makePageCache(parts: { version: () => number; now: () => number }): PageCache {
  const entries = new Map<string, Entry>();
  const making = new Map<string, Promise<Made>>();
  const inTurn = takeTurns(makers);

  return {
    find(key) {
      const entry = entries.get(key);
      if (!entry || parts.now() >= entry.until || entry.version !== parts.version()) return undefined;
      return entry.page;
    },
    fill<T extends Made>(key: string, make: (before: KeptPage | undefined) => Promise<T>): Promise<T> {
      // Read before the page is: what changes meanwhile makes the page old, never the other way round.
      const version = parts.version();
      const flight = `${version} ${key}`;
      const under = making.get(flight) as Promise<T> | undefined;
      if (under) return under;
      const until = (Math.floor(parts.now() / hour) + 1) * hour;
      const made = inTurn(() => make(entries.get(key)?.page))
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

/** Lets so many run at a time; the others wait in the order they came. */
function takeTurns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // Whoever comes next takes the place over.
      if (next) next();
      else running -= 1;
    }
  };
}
